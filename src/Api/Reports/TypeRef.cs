namespace ServiceTeams.Api.Reports;

/// <summary>A type as a field or variable names it.</summary>
/// <param name="Name">The named type, without lists.</param>
/// <param name="Item">The items' type when it is a list.</param>
/// <param name="Required">Whether null is not allowed.</param>
internal sealed record TypeRef(string Name, TypeRef? Item, bool Required)
{
    public bool IsList => Item is not null;

    public static TypeRef Read(GraphQLTokens tokens)
    {
        TypeRef? item = null;
        if (tokens.Skip("["))
        {
            item = Read(tokens);
            tokens.Expect("]");
        }

        var name = item?.Name ?? tokens.Name();
        return new TypeRef(name, item, tokens.Skip("!"));
    }

    public override string ToString() => (Item is null ? Name : $"[{Item}]") + (Required ? "!" : "");
}
