using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Types.Building;

internal sealed partial class DocumentTypes
{
    /// <summary>Adds arguments to a field or directive.</summary>
    public void AddArguments(OrderedDictionary<string, InputValue> arguments, IEnumerable<InputValueDefinitionNode> nodes, string owner)
    {
        foreach (var node in nodes)
        {
            if (!arguments.TryAdd(node.Name.Value, CreateInputValue(node, DirectiveLocations.ArgumentDefinition)))
            {
                problems.Report(node, $"`{owner}` has two arguments `{node.Name}`.");
            }
        }
    }

    private void AddComplex(ComplexType type, ComplexTypeDefinitionNode node, DirectiveLocations location)
    {
        directives.Add(node.Directives, location, type.Directives);
        foreach (var name in node.Interfaces)
        {
            switch (Find(builder, name.Name.Value))
            {
                case InterfaceType @interface:
                    type.Interfaces.Add(@interface);
                    break;
                case null:
                    problems.Report(name, $"There is no type `{name}`.");
                    break;
                default:
                    problems.Report(name, $"`{type}` cannot implement `{name}`, which is no interface.");
                    break;
            }
        }

        foreach (var field in node.Fields)
        {
            if (!type.Fields.TryAdd(field.Name.Value, CreateField(type, field)))
            {
                problems.Report(field, $"`{type}` has two fields `{field.Name}`.");
            }
        }
    }

    private OutputField CreateField(ComplexType type, FieldDefinitionNode node)
    {
        var field = new OutputField(node.Name.Value, new TypeReference.Document(node.Type))
        {
            DeclaringType = type,
            Description = node.Description,
            DeprecationReason = DeprecationOf(node.Directives),
        };
        directives.Add(node.Directives, DirectiveLocations.FieldDefinition, field.Directives);
        AddArguments(field.Arguments, node.Arguments, $"{type}.{field.Name}");
        return field;
    }

    private void AddUnionMembers(UnionType union, UnionTypeDefinitionNode node)
    {
        directives.Add(node.Directives, DirectiveLocations.Union, union.Directives);
        foreach (var name in node.Types)
        {
            switch (Find(builder, name.Name.Value))
            {
                case ObjectType member:
                    union.PossibleTypes.Add(member);
                    break;
                case null:
                    problems.Report(name, $"There is no type `{name}`.");
                    break;
                default:
                    problems.Report(name, $"`{name}` cannot be a member of the union `{union}`: it is no object.");
                    break;
            }
        }
    }

    private void AddEnumValues(EnumType type, EnumTypeDefinitionNode node)
    {
        directives.Add(node.Directives, DirectiveLocations.Enum, type.Directives);
        foreach (var valueNode in node.Values)
        {
            var name = valueNode.Name.Value;
            var value = new EnumValue(name, name)
            {
                Description = valueNode.Description,
                DeprecationReason = DeprecationOf(valueNode.Directives),
            };
            directives.Add(valueNode.Directives, DirectiveLocations.EnumValue, value.Directives);
            if (!type.Values.TryAdd(name, value))
            {
                problems.Report(valueNode, $"The enum `{type}` has two values `{name}`.");
            }
        }
    }

    private void AddInputFields(InputObjectType type, InputObjectTypeDefinitionNode node)
    {
        directives.Add(node.Directives, DirectiveLocations.InputObject, type.Directives);
        type.IsOneOf |= AppliedDirectives.Find(node.Directives, BuiltInDirectives.OneOf) is not null;
        foreach (var field in node.Fields)
        {
            if (!type.Fields.TryAdd(field.Name.Value, CreateInputValue(field, DirectiveLocations.InputFieldDefinition)))
            {
                problems.Report(field, $"`{type}` has two fields `{field.Name}`.");
            }
        }
    }

    private InputValue CreateInputValue(InputValueDefinitionNode node, DirectiveLocations location)
    {
        var value = new InputValue(node.Name.Value, new TypeReference.Document(node.Type))
        {
            Description = node.Description,
            DeprecationReason = DeprecationOf(node.Directives),
            DefaultValue = node.DefaultValue,
        };
        directives.Add(node.Directives, location, value.Directives);
        return value;
    }

    private static string? DeprecationOf(IReadOnlyList<DirectiveNode> nodes)
        => AppliedDirectives.Find(nodes, BuiltInDirectives.Deprecated) is null ? null
            : AppliedDirectives.FindText(nodes, BuiltInDirectives.Deprecated, "reason") ?? BuiltInDirectives.SpecifiedDeprecationReason;
}
