namespace Cacao.Types.Building;

/// <summary>The DbContexts that resolvers take as parameters, each from its registered factory.</summary>
internal sealed class DbContextFactories
{
    public HashSet<Type> Types { get; } = [];
}
