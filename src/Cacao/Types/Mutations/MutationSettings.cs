namespace Cacao.Types.Mutations;

/// <summary>What was said of mutations and their errors at registration.</summary>
internal sealed class MutationSettings
{
    /// <summary>Null: mutations stay as their methods are.</summary>
    public MutationConventionOptions? Conventions { get; set; }

    /// <summary>The interface that all errors implement; null: the built-in <c>Error</c>.</summary>
    public Type? ErrorInterface { get; set; }
}
