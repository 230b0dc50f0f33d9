namespace Cacao.Types;

/// <summary>Where the formats of the scalars are specified.</summary>
internal static class ScalarSpecification
{
    public static string Of(string name) => $"https://scalars.graphql.org/chillicream/{name}.html";
}
