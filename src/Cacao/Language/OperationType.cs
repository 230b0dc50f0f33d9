namespace Cacao;

/// <summary>What an operation does. Spec: Operations.</summary>
public enum OperationType
{
    /// <summary>Reads. May be executed in parallel and repeated.</summary>
    Query,

    /// <summary>Writes; its root fields run one after the other.</summary>
    Mutation,

    /// <summary>Watches: one response for each event.</summary>
    Subscription,
}
