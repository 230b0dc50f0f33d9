namespace Cacao;

/// <summary>Adds the members of the class to the query type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class QueryTypeAttribute : ExtensionAttribute
{
    internal override ExtensionTarget Target => new(null, null, OperationType.Query);
}

/// <summary>Adds the members of the class to the mutation type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class MutationTypeAttribute : ExtensionAttribute
{
    internal override ExtensionTarget Target => new(null, null, OperationType.Mutation);
}

/// <summary>Adds the members of the class to the subscription type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SubscriptionTypeAttribute : ExtensionAttribute
{
    internal override ExtensionTarget Target => new(null, null, OperationType.Subscription);
}

/// <summary>The names of the root types, for <c>[ExtendObjectType(OperationTypeNames.Query)]</c>.</summary>
public static class OperationTypeNames
{
    /// <summary>The query type.</summary>
    public const string Query = "Query";

    /// <summary>The mutation type.</summary>
    public const string Mutation = "Mutation";

    /// <summary>The subscription type.</summary>
    public const string Subscription = "Subscription";
}
