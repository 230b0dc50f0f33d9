using System.Text;

namespace Cacao.Language;

internal ref partial struct Parser
{
    // Value[Const] : [if not Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    //              | ListValue[?Const] | ObjectValue[?Const]
    private ValueNode ParseValue(bool isConst)
    {
        switch (Kind)
        {
            case TokenKind.Dollar when isConst:
                throw new SyntaxException("A variable cannot be used in a constant value.", _lexer.Position);
            case TokenKind.Dollar:
                return ParseVariable();
            case TokenKind.Integer or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.LeftBracket:
                return ParseList(isConst);
            case TokenKind.LeftBrace:
                return ParseObject(isConst);
            default:
                throw Unexpected();
        }
    }

    // Variable : `$` Name
    private VariableNode ParseVariable()
    {
        var position = Begin();
        Expect(TokenKind.Dollar);
        return new VariableNode(ParseName()) { Position = position };
    }

    private ValueNode ParseNumber()
    {
        var position = Begin();
        var text = Encoding.ASCII.GetString(_lexer.Text);
        ValueNode number = Kind is TokenKind.Integer
            ? new IntValueNode(text) { Position = position }
            : new FloatValueNode(text) { Position = position };
        Advance();
        return number;
    }

    private StringValueNode ParseString()
    {
        var position = Begin();
        var value = new StringValueNode(_lexer.ReadStringValue(), Kind is TokenKind.BlockString) { Position = position };
        Advance();
        return value;
    }

    // BooleanValue : one of `true` `false`      NullValue : `null`      EnumValue : Name but not `true`, `false` or `null`
    private ValueNode ParseNamedValue()
    {
        var position = Begin();
        var text = _lexer.Text;
        ValueNode value = text switch
        {
            _ when text.SequenceEqual("true"u8) => new BooleanValueNode(true) { Position = position },
            _ when text.SequenceEqual("false"u8) => new BooleanValueNode(false) { Position = position },
            _ when text.SequenceEqual("null"u8) => new NullValueNode { Position = position },
            _ => new EnumValueNode(_names.Get(text)) { Position = position },
        };
        Advance();
        return value;
    }

    // ListValue[Const] : `[` Value[?Const]* `]`
    private ListValueNode ParseList(bool isConst)
    {
        var position = Begin();
        Descend();
        Expect(TokenKind.LeftBracket);
        var items = new List<ValueNode>();

        while (!TrySkip(TokenKind.RightBracket))
        {
            RequireMore(TokenKind.RightBracket);
            items.Add(ParseValue(isConst));
        }

        Ascend();
        return new ListValueNode(items.ToArray()) { Position = position };
    }

    // ObjectValue[Const] : `{` ObjectField[?Const]* `}`
    private ObjectValueNode ParseObject(bool isConst)
    {
        var position = Begin();
        Descend();
        Expect(TokenKind.LeftBrace);
        var fields = new List<ObjectFieldNode>();

        while (!TrySkip(TokenKind.RightBrace))
        {
            RequireMore(TokenKind.RightBrace);
            fields.Add(ParseObjectField(isConst));
        }

        Ascend();
        return new ObjectValueNode(fields.ToArray()) { Position = position };
    }

    // ObjectField[Const] : Name `:` Value[?Const]
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var position = Begin();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValue(isConst)) { Position = position };
    }

    // Arguments[Const] : `(` Argument[?Const]+ `)`
    private ArgumentNode[] ParseArguments(bool isConst)
    {
        if (!TrySkip(TokenKind.LeftParenthesis))
        {
            return [];
        }

        var arguments = new List<ArgumentNode>();

        do
        {
            arguments.Add(ParseArgument(isConst));
        }
        while (!TrySkip(TokenKind.RightParenthesis));

        return arguments.ToArray();
    }

    // Argument[Const] : Name `:` Value[?Const]
    private ArgumentNode ParseArgument(bool isConst)
    {
        var position = Begin();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConst)) { Position = position };
    }

    // Directives[Const] : Directive[?Const]+
    private DirectiveNode[] ParseDirectives(bool isConst)
    {
        if (Kind is not TokenKind.At)
        {
            return [];
        }

        var directives = new List<DirectiveNode>();

        do
        {
            directives.Add(ParseDirective(isConst));

            if (directives.Count > _options.MaxDirectives)
            {
                throw LimitExceeded(
                    $"A location in the GraphQL document contains more than {_options.MaxDirectives} directives. Parsing aborted.");
            }
        }
        while (Kind is TokenKind.At);

        return directives.ToArray();
    }

    // Directive[Const] : `@` Name Arguments[?Const]?
    private DirectiveNode ParseDirective(bool isConst)
    {
        var position = Begin();
        Expect(TokenKind.At);
        var name = ParseName();
        return new DirectiveNode(name, ParseArguments(isConst)) { Position = position };
    }

    /// <summary>At the end of the source names the bracket that is missing, which says more than the item that could have come.</summary>
    private readonly void RequireMore(TokenKind closing)
    {
        if (Kind is TokenKind.EndOfFile)
        {
            throw ExpectedToken(closing);
        }
    }
}
