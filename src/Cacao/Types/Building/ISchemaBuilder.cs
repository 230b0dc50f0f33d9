namespace Cacao;

/// <summary>A schema while it is built.</summary>
public interface ISchemaBuilder
{
    /// <summary>
    /// Decides for values of interfaces and unions which object type they belong to, in place of their classes: the first
    /// object that <paramref name="isOfType"/> says yes to. A value that none takes is an error of its field.
    /// </summary>
    ISchemaBuilder SetTypeResolver(IsOfTypeFallback isOfType);
}

/// <summary>Says whether a value belongs to an object type.</summary>
/// <param name="objectType">An object type that the field may have.</param>
/// <param name="context">The field.</param>
/// <param name="resolverResult">The value, never null.</param>
public delegate bool IsOfTypeFallback(ObjectType objectType, IResolverContext context, object resolverResult);
