using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace ServiceTeams.Shared.Data;

/// <summary>Rows by key, as one statement for one key and one for any number of them; each is translated when it is first needed.</summary>
/// <param name="selector">The columns that are read; null for all.</param>
internal sealed class ByIdQuery<TDb, T>(ISelectorBuilder? selector)
    where TDb : ModuleDb
    where T : class, IEntity
{
    private const string Keys = "keys";

    private Func<QueryContext, IAsyncEnumerable<T>>? _one;
    private Func<QueryContext, IAsyncEnumerable<T>>? _several;

    /// <summary>Reads the rows.</summary>
    public IAsyncEnumerable<T> Run(TDb db, IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        var context = db.GetService<IQueryContextFactory>().Create();
        context.CancellationToken = cancellationToken;
        context.Parameters.Add(Keys, keys.Count == 1 ? keys[0] : (long[])[.. keys]);
        // Two requests may both translate it; either result will do.
        return keys.Count == 1
            ? (_one ??= Compile(db, static id => Expression.Equal(id, new QueryParameterExpression(Keys, typeof(long)))))(context)
            : (_several ??= Compile(db, IsOneOfSeveral))(context);
    }

    /// <summary>
    /// All keys in one parameter, so that the statement is the same for any number of them: EF writes one parameter for each key, and the
    /// statement anew for each request. A query compiled by its public methods cannot say so.
    /// </summary>
    private static MethodCallExpression IsOneOfSeveral(Expression id)
        => Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [typeof(long)],
            new QueryParameterExpression(Keys, typeof(long[]), ParameterTranslationMode.Parameter),
            id);

    private Func<QueryContext, IAsyncEnumerable<T>> Compile(TDb db, Func<Expression, Expression> condition)
    {
        var thing = Expression.Parameter(typeof(T), "thing");
        var id = Expression.Property(thing, nameof(IEntity.Id));
        var query = db.Set<T>().AsNoTracking().Where(Expression.Lambda<Func<T, bool>>(condition(id), thing));
        if (selector is not null)
        {
            query = query.Select(Expression.Lambda<Func<T, object?>>(Expression.Convert(id, typeof(object)), thing), selector);
        }

        return db.GetService<IDatabase>().CompileQuery<IAsyncEnumerable<T>>(query.Expression, async: true);
    }
}
