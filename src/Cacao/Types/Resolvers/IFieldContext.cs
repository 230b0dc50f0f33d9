using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Types;

/// <summary>What compiled resolvers read beside the public context.</summary>
internal interface IFieldContext : IMiddlewareContext
{
    /// <summary>The parent's value; null at the root.</summary>
    object? ParentValue { get; }

    /// <summary>Who asks; without an identity when nobody is known.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>The coerced argument by its place among the field's arguments; <see cref="Absent.Value"/> when none was given and there is no default.</summary>
    object? GetArgument(int index);

    /// <summary>A DbContext that nobody else uses; ends with the field.</summary>
    ValueTask<TContext> GetDbContextAsync<TContext>() where TContext : DbContext;

    /// <summary>The request's instance of a data loader.</summary>
    IDataLoader GetDataLoader(Type type);
}
