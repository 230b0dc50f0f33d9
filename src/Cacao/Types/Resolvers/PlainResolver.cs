namespace Cacao.Types.Resolvers;

/// <summary>
/// A feature of fields whose resolver reads all it needs of its context before it begins. Without steps around it, one context can serve
/// all objects of a level, and nothing of its own waits for its task.
/// </summary>
/// <param name="Resolver">The resolver as steps use it.</param>
/// <param name="Pending">The same; what is not there yet is a <see cref="PendingResult"/>.</param>
internal sealed record PlainResolver(FieldResolverDelegate Resolver, FieldResolverDelegate Pending)
{
    /// <summary>The resolver of a field; null when there are steps around it, or its context lives as long as it runs.</summary>
    public static FieldResolverDelegate? Of(OutputField field)
        => field.Features.Get<PlainResolver>() is { } plain && plain.Resolver == field.Pipeline ? plain.Pending : null;
}
