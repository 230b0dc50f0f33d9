namespace Cacao.Language;

internal ref partial struct Parser
{
    // Type : NamedType | ListType | NonNullType        NonNullType : NamedType `!` | ListType `!`
    private TypeNode ParseType()
    {
        TypeNode type = Kind is TokenKind.LeftBracket ? ParseListType() : ParseNamedType();

        if (Kind is not TokenKind.Bang)
        {
            return type;
        }

        Begin();
        Advance();
        return new NonNullTypeNode(type) { Position = type.Position };
    }

    // ListType : `[` Type `]`
    private ListTypeNode ParseListType()
    {
        var position = Begin();
        Descend();
        Expect(TokenKind.LeftBracket);
        var type = ParseType();
        Expect(TokenKind.RightBracket);
        Ascend();
        return new ListTypeNode(type) { Position = position };
    }

    // NamedType : Name
    private NamedTypeNode ParseNamedType()
    {
        var position = Begin();
        return new NamedTypeNode(ParseName()) { Position = position };
    }
}
