using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Execution;

/// <summary>A list whose first items come with its object and the others later.</summary>
/// <param name="Task">The field's run: what its items have around them.</param>
/// <param name="Type">The list's type.</param>
/// <param name="Items">All items as the resolver gave them.</param>
/// <param name="First">The first items, ready to be written.</param>
internal sealed record StreamedList(FieldTask Task, ListType Type, IReadOnlyList<object?> Items, IReadOnlyList<object?> First)
{
    /// <summary>How many items the client wants at once.</summary>
    public static int CountInitially(StreamUsage stream, VariableValues variables) => stream.InitialCount switch
    {
        IntValueNode literal => ToCount(literal.Value),
        VariableNode variable => variables.Get(variable.Name.Value) switch
        {
            { Literal: IntValueNode literal } => ToCount(literal.Value),
            { Json: { ValueKind: JsonValueKind.Number } json } => json.GetInt32(),
            _ => 0,
        },
        _ => 0,
    };

    private static int ToCount(string literal) => int.Parse(literal, CultureInfo.InvariantCulture);
}
