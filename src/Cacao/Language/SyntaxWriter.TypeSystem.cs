namespace Cacao.Language;

internal sealed partial class SyntaxWriter
{
    private void WriteDefinition(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationNode operation:
                WriteOperation(operation);
                break;
            case FragmentNode fragment:
                WriteFragment(fragment);
                break;
            case TypeSystemDefinitionNode typeSystem:
                WriteDescription(typeSystem.Description);
                _text.Append(typeSystem.IsExtension ? "extend " : "");
                WriteTypeSystemDefinition(typeSystem);
                break;
        }
    }

    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                _text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case ScalarTypeDefinitionNode scalar:
                WriteTypeHead("scalar ", scalar, []);
                break;
            case ObjectTypeDefinitionNode type:
                WriteTypeHead("type ", type, type.Interfaces);
                WriteMembers(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteTypeHead("interface ", type, type.Interfaces);
                WriteMembers(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WriteTypeHead("union ", union, []);
                _text.Append(union.Types.Count == 0 ? "" : " = ");
                WriteSeparated(union.Types, " | ");
                break;
            case EnumTypeDefinitionNode type:
                WriteTypeHead("enum ", type, []);
                WriteMembers(type.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                WriteTypeHead("input ", input, []);
                WriteMembers(input.Fields);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
        }
    }

    private void WriteTypeHead(string keyword, TypeDefinitionNode type, IReadOnlyList<NamedTypeNode> interfaces)
    {
        _text.Append(keyword).Append(type.Name.Value).Append(interfaces.Count == 0 ? "" : " implements ");
        WriteSeparated(interfaces, " & ");
        WriteDirectives(type.Directives);
    }

    private void WriteMembers(IReadOnlyList<SyntaxNode> members)
    {
        if (members.Count > 0)
        {
            _text.Append(' ');
            WriteBlock(members, '{', '}');
        }
    }

    private void WriteMember(SyntaxNode node)
    {
        switch (node)
        {
            case RootOperationTypeNode root:
                WriteOperationType(root.Operation);
                _text.Append(": ").Append(root.Type);
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                _text.Append(field.Name.Value);
                WriteArgumentDefinitions(field.Arguments);
                _text.Append(": ").Append(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode value:
                WriteDescription(value.Description);
                _text.Append(value.Name.Value).Append(": ").Append(value.Type);
                WriteDefaultValue(value.DefaultValue);
                WriteDirectives(value.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                _text.Append(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        _text.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        _text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteSeparated(directive.Locations, " | ");
    }

    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        if (arguments.Any(argument => argument.Description is not null))
        {
            WriteBlock(arguments, '(', ')');
            return;
        }

        _text.Append('(');
        WriteSeparated(arguments, ", ");
        _text.Append(')');
    }
}
