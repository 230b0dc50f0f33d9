namespace Cacao.Language;

internal ref partial struct Parser
{
    // OperationDefinition : SelectionSet
    private OperationNode ParseShorthandQuery(SourcePosition start)
    {
        Begin();
        return new OperationNode(OperationType.Query, null, null, [], [], ParseSelectionSet()) { Position = start };
    }

    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
    private OperationNode ParseOperation(OperationType operation, SourcePosition start, string? description)
    {
        Begin();
        Advance();
        var name = Kind is TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationNode(operation, name, description, variables, directives, selectionSet) { Position = start };
    }

    // OperationType : one of `query` `mutation` `subscription`
    private readonly OperationType? PeekOperationType()
    {
        if (IsKeyword("query"u8))
        {
            return OperationType.Query;
        }

        if (IsKeyword("mutation"u8))
        {
            return OperationType.Mutation;
        }

        return IsKeyword("subscription"u8) ? OperationType.Subscription : null;
    }

    // VariablesDefinition : `(` VariableDefinition+ `)`
    private VariableDefinitionNode[] ParseVariableDefinitions()
    {
        if (!TrySkip(TokenKind.LeftParenthesis))
        {
            return [];
        }

        var variables = new List<VariableDefinitionNode>();

        do
        {
            variables.Add(ParseVariableDefinition());
        }
        while (!TrySkip(TokenKind.RightParenthesis));

        return variables.ToArray();
    }

    // VariableDefinition : Description? Variable `:` Type DefaultValue? Directives[Const]?        DefaultValue : `=` Value[Const]
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var position = Begin();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = TrySkip(TokenKind.Equal) ? ParseValue(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(variable, type, defaultValue, description, directives) { Position = position };
    }

    // SelectionSet : `{` Selection+ `}`
    private SelectionSetNode ParseSelectionSet()
    {
        if (Kind is TokenKind.LeftBrace)
        {
            return ParseSelectionSet(mayBeEmpty: false);
        }

        throw ExpectedToken(TokenKind.LeftBrace);
    }

    private SelectionSetNode ParseSelectionSet(bool mayBeEmpty)
    {
        var position = Begin();
        Descend();
        Expect(TokenKind.LeftBrace);
        var selections = new List<SelectionNode>();

        while (Kind is not TokenKind.RightBrace || (selections.Count == 0 && !mayBeEmpty))
        {
            RequireMore(TokenKind.RightBrace);
            selections.Add(ParseSelection());
        }

        Advance();
        Ascend();
        return new SelectionSetNode(selections.ToArray()) { Position = position };
    }

    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionNode ParseSelection() => Kind is TokenKind.Spread ? ParseFragmentSelection() : ParseField();

    // Field : Alias? Name Arguments? Directives? SelectionSet?        Alias : Name `:`
    private FieldNode ParseField()
    {
        if (++_fields > _options.MaxFields)
        {
            throw LimitExceeded($"The GraphQL request document contains more than {_options.MaxFields} fields. Parsing aborted.");
        }

        var position = Begin();
        var name = ParseName();
        NameNode? alias = null;

        if (TrySkip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);

        // `field { }` is let through: validation knows the field's type and can say what the braces lack.
        var selectionSet = Kind is TokenKind.LeftBrace ? ParseSelectionSet(mayBeEmpty: true) : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet) { Position = position };
    }

    // FragmentSpread : `...` FragmentName Directives?        InlineFragment : `...` TypeCondition? Directives? SelectionSet
    private SelectionNode ParseFragmentSelection()
    {
        var position = Begin();
        Expect(TokenKind.Spread);

        if (Kind is TokenKind.Name && !IsKeyword("on"u8))
        {
            var name = ParseName();
            return new FragmentSpreadNode(name, ParseDirectives(isConst: false)) { Position = position };
        }

        var typeCondition = TrySkipKeyword("on"u8) ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        return new InlineFragmentNode(typeCondition, directives, ParseSelectionSet()) { Position = position };
    }

    // FragmentDefinition : Description? `fragment` FragmentName TypeCondition Directives? SelectionSet
    // FragmentName : Name but not `on`        TypeCondition : `on` NamedType
    private FragmentNode ParseFragment(SourcePosition start, string? description)
    {
        Begin();
        Advance();

        if (IsKeyword("on"u8))
        {
            throw new SyntaxException("A fragment cannot be named `on`.", _lexer.Position);
        }

        var name = ParseName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        return new FragmentNode(name, typeCondition, description, directives, ParseSelectionSet()) { Position = start };
    }
}
