namespace Cacao;

/// <summary>A field of an operation, as resolvers take it that pass on what is selected below: <c>loader.Select(selection)</c>.</summary>
public interface ISelection
{
    /// <summary>A number that is unique in the operation.</summary>
    int Id { get; }

    /// <summary>The key in the response: the alias, else the field's name.</summary>
    string ResponseName { get; }
}
