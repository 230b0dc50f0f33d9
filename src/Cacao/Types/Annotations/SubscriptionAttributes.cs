namespace Cacao;

/// <summary>The method answers each event of a subscription.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : DescriptorAttribute
{
    /// <summary>The type of the events; null: the one of the [EventMessage] parameter.</summary>
    public Type? MessageType { get; set; }

    /// <summary>The method that gives the events as an <see cref="IAsyncEnumerable{T}"/>; null: a topic does.</summary>
    public string? With { get; set; }
}

/// <summary>The topic whose messages a subscription receives.</summary>
/// <param name="name">The name; arguments stand in braces: <c>orders_{teamId}</c>. Null: the name of the method.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The name; arguments stand in braces.</summary>
    public string? Name { get; } = name;
}
