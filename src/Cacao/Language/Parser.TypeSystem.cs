namespace Cacao.Language;

// A definition and its extension share one method: an extension has no description and must add at least one thing.
internal ref partial struct Parser
{
    // TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition
    // TypeSystemExtension : `extend` (SchemaExtension | TypeExtension)
    private TypeSystemDefinitionNode ParseTypeSystemDefinition(SourcePosition start, string? description, bool isExtension)
    {
        if (Kind is not TokenKind.Name)
        {
            throw Unexpected();
        }

        var keyword = _lexer.Text;

        return keyword switch
        {
            _ when keyword.SequenceEqual("type"u8) => ParseObjectType(start, description, isExtension),
            _ when keyword.SequenceEqual("input"u8) => ParseInputObjectType(start, description, isExtension),
            _ when keyword.SequenceEqual("enum"u8) => ParseEnumType(start, description, isExtension),
            _ when keyword.SequenceEqual("interface"u8) => ParseInterfaceType(start, description, isExtension),
            _ when keyword.SequenceEqual("union"u8) => ParseUnionType(start, description, isExtension),
            _ when keyword.SequenceEqual("scalar"u8) => ParseScalarType(start, description, isExtension),
            _ when keyword.SequenceEqual("schema"u8) => ParseSchema(start, description, isExtension),
            _ when keyword.SequenceEqual("directive"u8) && !isExtension => ParseDirectiveDefinition(start, description),
            _ => throw Unexpected(),
        };
    }

    // SchemaDefinition : Description? `schema` Directives[Const]? `{` RootOperationTypeDefinition+ `}`
    private SchemaDefinitionNode ParseSchema(SourcePosition start, string? description, bool isExtension)
    {
        Begin();
        Advance();
        var directives = ParseDirectives(isConst: true);
        var operationTypes = new List<RootOperationTypeNode>();

        if (!isExtension || directives.Length == 0 || Kind is TokenKind.LeftBrace)
        {
            Expect(TokenKind.LeftBrace);

            do
            {
                RequireMore(TokenKind.RightBrace);
                operationTypes.Add(ParseRootOperationType());
            }
            while (!TrySkip(TokenKind.RightBrace));
        }

        return new SchemaDefinitionNode(description, directives, isExtension, operationTypes.ToArray()) { Position = start };
    }

    // RootOperationTypeDefinition : OperationType `:` NamedType
    private RootOperationTypeNode ParseRootOperationType()
    {
        var position = Begin();
        var operation = PeekOperationType() ?? throw Unexpected();
        Advance();
        Expect(TokenKind.Colon);
        return new RootOperationTypeNode(operation, ParseNamedType()) { Position = position };
    }

    // ScalarTypeDefinition : Description? `scalar` Name Directives[Const]?
    private ScalarTypeDefinitionNode ParseScalarType(SourcePosition start, string? description, bool isExtension)
    {
        var name = BeginType();
        var directives = ParseDirectives(isConst: true);
        RequireAddition(isExtension, directives.Length);
        return new ScalarTypeDefinitionNode(name, description, directives, isExtension) { Position = start };
    }

    // ObjectTypeDefinition : Description? `type` Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private ObjectTypeDefinitionNode ParseObjectType(SourcePosition start, string? description, bool isExtension)
    {
        var name = BeginType();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldDefinitions();
        RequireAddition(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeDefinitionNode(name, description, directives, isExtension, interfaces, fields) { Position = start };
    }

    // InterfaceTypeDefinition : Description? `interface` Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
    private InterfaceTypeDefinitionNode ParseInterfaceType(SourcePosition start, string? description, bool isExtension)
    {
        var name = BeginType();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldDefinitions();
        RequireAddition(isExtension, interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeDefinitionNode(name, description, directives, isExtension, interfaces, fields) { Position = start };
    }

    // UnionTypeDefinition : Description? `union` Name Directives[Const]? UnionMemberTypes?
    private UnionTypeDefinitionNode ParseUnionType(SourcePosition start, string? description, bool isExtension)
    {
        var name = BeginType();
        var directives = ParseDirectives(isConst: true);

        // UnionMemberTypes : `=` `|`? NamedType (`|` NamedType)*
        var types = TrySkip(TokenKind.Equal) ? ParseNamedTypes(TokenKind.Pipe) : [];
        RequireAddition(isExtension, directives.Length + types.Length);
        return new UnionTypeDefinitionNode(name, description, directives, isExtension, types) { Position = start };
    }

    // EnumTypeDefinition : Description? `enum` Name Directives[Const]? EnumValuesDefinition?
    private EnumTypeDefinitionNode ParseEnumType(SourcePosition start, string? description, bool isExtension)
    {
        var name = BeginType();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValueDefinitions();
        RequireAddition(isExtension, directives.Length + values.Length);
        return new EnumTypeDefinitionNode(name, description, directives, isExtension, values) { Position = start };
    }

    // InputObjectTypeDefinition : Description? `input` Name Directives[Const]? InputFieldsDefinition?
    private InputObjectTypeDefinitionNode ParseInputObjectType(SourcePosition start, string? description, bool isExtension)
    {
        var name = BeginType();
        var directives = ParseDirectives(isConst: true);

        // InputFieldsDefinition : `{` InputValueDefinition+ `}`
        var fields = ParseInputValueDefinitions(TokenKind.LeftBrace, TokenKind.RightBrace);
        RequireAddition(isExtension, directives.Length + fields.Length);
        return new InputObjectTypeDefinitionNode(name, description, directives, isExtension, fields) { Position = start };
    }

    /// <summary>Skips the keyword and reads the name behind it.</summary>
    private NameNode BeginType()
    {
        Begin();
        Advance();
        return ParseName();
    }

    private readonly void RequireAddition(bool isExtension, int additions)
    {
        if (isExtension && additions == 0)
        {
            throw new SyntaxException($"The extension adds nothing: unexpected {DescribeToken()}.", _lexer.Position);
        }
    }
}
