namespace Cacao.Language;

internal ref partial struct Parser
{
    // ImplementsInterfaces : `implements` `&`? NamedType (`&` NamedType)*
    private NamedTypeNode[] ParseImplementsInterfaces() =>
        TrySkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    private NamedTypeNode[] ParseNamedTypes(TokenKind separator)
    {
        TrySkip(separator);
        var types = new List<NamedTypeNode>();

        do
        {
            types.Add(ParseNamedType());
        }
        while (TrySkip(separator));

        return types.ToArray();
    }

    // FieldsDefinition : `{` FieldDefinition+ `}`
    private FieldDefinitionNode[] ParseFieldDefinitions()
    {
        if (!TrySkip(TokenKind.LeftBrace))
        {
            return [];
        }

        var fields = new List<FieldDefinitionNode>();

        do
        {
            RequireMore(TokenKind.RightBrace);
            fields.Add(ParseFieldDefinition());
        }
        while (!TrySkip(TokenKind.RightBrace));

        return fields.ToArray();
    }

    // FieldDefinition : Description? Name ArgumentsDefinition? `:` Type Directives[Const]?
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var position = Begin();
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var directives = ParseDirectives(isConst: true);
        return new FieldDefinitionNode(name, description, arguments, type, directives) { Position = position };
    }

    // ArgumentsDefinition : `(` InputValueDefinition+ `)`
    private InputValueDefinitionNode[] ParseArgumentDefinitions() =>
        ParseInputValueDefinitions(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);

    private InputValueDefinitionNode[] ParseInputValueDefinitions(TokenKind opening, TokenKind closing)
    {
        if (!TrySkip(opening))
        {
            return [];
        }

        var values = new List<InputValueDefinitionNode>();

        do
        {
            RequireMore(closing);
            values.Add(ParseInputValueDefinition());
        }
        while (!TrySkip(closing));

        return values.ToArray();
    }

    // InputValueDefinition : Description? Name `:` Type DefaultValue? Directives[Const]?
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var position = Begin();
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = TrySkip(TokenKind.Equal) ? ParseValue(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new InputValueDefinitionNode(name, description, type, defaultValue, directives) { Position = position };
    }

    // EnumValuesDefinition : `{` EnumValueDefinition+ `}`
    private EnumValueDefinitionNode[] ParseEnumValueDefinitions()
    {
        if (!TrySkip(TokenKind.LeftBrace))
        {
            return [];
        }

        var values = new List<EnumValueDefinitionNode>();

        do
        {
            RequireMore(TokenKind.RightBrace);
            values.Add(ParseEnumValueDefinition());
        }
        while (!TrySkip(TokenKind.RightBrace));

        return values.ToArray();
    }

    // EnumValueDefinition : Description? EnumValue Directives[Const]?        EnumValue : Name but not `true`, `false` or `null`
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var position = Begin();
        var description = ParseDescription();

        if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
        {
            throw new SyntaxException($"{DescribeToken()} cannot be the name of an enum value.", _lexer.Position);
        }

        var name = ParseName();
        return new EnumValueDefinitionNode(name, description, ParseDirectives(isConst: true)) { Position = position };
    }

    // DirectiveDefinition : Description? `directive` `@` Name ArgumentsDefinition? `repeatable`? `on` DirectiveLocations
    private DirectiveDefinitionNode ParseDirectiveDefinition(SourcePosition start, string? description)
    {
        Begin();
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = TrySkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        return new DirectiveDefinitionNode(name, description, arguments, isRepeatable, ParseDirectiveLocations()) { Position = start };
    }

    // DirectiveLocations : `|`? DirectiveLocation (`|` DirectiveLocation)*
    private NameNode[] ParseDirectiveLocations()
    {
        TrySkip(TokenKind.Pipe);
        var locations = new List<NameNode>();

        do
        {
            var location = Kind is TokenKind.Name ? _names.Get(_lexer.Text) : null;

            if (location is not null && !DirectiveLocations.IsKnown(location))
            {
                throw new SyntaxException($"`{location}` is not a directive location.", _lexer.Position);
            }

            locations.Add(ParseName());
        }
        while (TrySkip(TokenKind.Pipe));

        return locations.ToArray();
    }
}
