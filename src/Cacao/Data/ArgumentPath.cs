using Cacao.Language;

namespace Cacao.Data;

/// <summary>The way from an argument to a value inside it; finds the value's place in the document for errors.</summary>
internal sealed class ArgumentPath
{
    private readonly Selection? _selection;
    private readonly string _argument;
    private readonly List<object> _segments = [];

    /// <summary>Starts at an argument; without a selection no place can be told.</summary>
    public ArgumentPath(Selection? selection, string argument) => (_selection, _argument) = (selection, argument);

    public void Push(object segment) => _segments.Add(segment);

    public void Pop() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>An error at the current value, with its place unless a variable brought it.</summary>
    public GraphQLException Fail(string message, string? code)
    {
        var error = ErrorBuilder.New().SetMessage(message);
        if (code is not null)
        {
            error.SetCode(code);
        }

        return new GraphQLException(error.TryAddLocation(Locate()).Build());
    }

    private Location? Locate()
    {
        var node = _selection?.Nodes[0].Arguments.FirstOrDefault(argument => argument.Name.Value == _argument)?.Value;
        foreach (var segment in _segments)
        {
            node = (node, segment) switch
            {
                (ObjectValueNode fields, string name) => fields.Fields.FirstOrDefault(field => field.Name.Value == name)?.Value,
                (ListValueNode list, int index) => list.Items.ElementAtOrDefault(index),
                (ObjectValueNode only, int) => only, // a single value stands for a list of one
                _ => null,
            };
        }

        return node is null or VariableNode ? null : new Location(node.Position.Line, node.Position.Column);
    }
}
