using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Language;

namespace Cacao.Tests.Types.Introspection;

/// <summary>Answers introspection queries straight from the model: properties by reflection, resolvers with the arguments as written.</summary>
internal sealed class IntrospectionReader(Schema schema, DocumentNode document)
{
    /// <summary>The operation's data; only fields, fragments without conditions and literal arguments are understood.</summary>
    public static JsonElement Read(Schema schema, string query)
    {
        var document = GraphQLParser.Parse(query);
        var operation = document.Definitions.OfType<OperationNode>().Single();
        var data = new IntrospectionReader(schema, document).ReadObject(schema.QueryType, new object(), operation.SelectionSet);
        return JsonSerializer.SerializeToElement(data);
    }

    private JsonObject ReadObject(ObjectType type, object parent, SelectionSetNode selectionSet)
    {
        var result = new JsonObject();

        foreach (var node in Fields(selectionSet))
        {
            var field = schema.FindField(type, node.Name.Value) ?? throw new InvalidOperationException($"{type} has no field {node.Name}.");
            var value = field.Property is { } property ? property.GetValue(parent) : Resolve(field, type, parent, node);
            result[node.ResponseName] = Complete(field.Type, value, node);
        }

        return result;
    }

    private IEnumerable<FieldNode> Fields(SelectionSetNode selectionSet) => selectionSet.Selections.SelectMany(selection => selection switch
    {
        FieldNode field => [field],
        FragmentSpreadNode spread => Fields(document.Definitions.OfType<FragmentNode>().Single(fragment => fragment.Name.Value == spread.Name.Value).SelectionSet),
        InlineFragmentNode fragment => Fields(fragment.SelectionSet),
        _ => [],
    });

    private JsonNode? Complete(IType type, object? value, FieldNode node) => (type, value) switch
    {
        (NonNullType nonNull, _) => Complete(nonNull.NullableType, value, node) ?? throw new InvalidOperationException($"{node.Name} is null."),
        (_, null) => null,
        (ListType list, IEnumerable items) => new JsonArray([.. items.Cast<object>().Select(item => Complete(list.ElementType, item, node))]),
        (ObjectType @object, _) => ReadObject(@object, value, node.SelectionSet!),
        (EnumType @enum, _) => @enum.FindByRuntimeValue(value)!.Name,
        _ => JsonSerializer.SerializeToNode(value),
    };

    private static object? Resolve(OutputField field, ObjectType type, object parent, FieldNode node)
    {
        var context = DispatchProxy.Create<IResolverContext, FieldContext>();
        ((FieldContext)(object)context).Set(field, type, parent, node);
        var result = field.Pipeline!(context);
        return result.IsCompletedSuccessfully ? result.Result : throw new InvalidOperationException($"{field} is not synchronous.");
    }

    /// <summary>A context that knows its parent and its arguments, nothing else.</summary>
    [SuppressMessage("Performance", "CA1852", Justification = "The proxy derives from it.")]
    internal class FieldContext : DispatchProxy
    {
        private OutputField _field = null!;
        private ObjectType _type = null!;
        private object _parent = null!;
        private FieldNode _node = null!;

        public void Set(OutputField field, ObjectType type, object parent, FieldNode node)
            => (_field, _type, _parent, _node) = (field, type, parent, node);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
        {
            nameof(IResolverContext.Parent) => _parent,
            "get_ObjectType" => _type,
            nameof(IResolverContext.ArgumentValue) => Argument((string)args![0]!),
            var name => throw new NotSupportedException(name),
        };

        private object Argument(string name)
            => (_node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value ?? _field.Arguments[name].DefaultValue) switch
            {
                StringValueNode text => text.Value,
                BooleanValueNode truth => truth.Value,
                var other => throw new NotSupportedException($"{other}"),
            };
    }
}
