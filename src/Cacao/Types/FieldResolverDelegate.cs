namespace Cacao.Types;

/// <summary>Gives a field's value. Throws a <see cref="GraphQLException"/> for errors that the client may read.</summary>
internal delegate ValueTask<object?> FieldResolverDelegate(IResolverContext context);

/// <summary>Wraps a field's way to its value: paging, filtering, error conventions, authorization.</summary>
internal delegate FieldResolverDelegate ResolverMiddleware(FieldResolverDelegate next);
