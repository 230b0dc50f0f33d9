using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace ServiceTeams.Shared.Data;

/// <summary>The queries of <see cref="ByIdDataLoader{TDb, T}"/>, translated once for each model: the two databases have models of their own.</summary>
internal sealed class ByIdQueries<TDb, T>
    where TDb : ModuleDb
    where T : class, IEntity
{
    private const string Keys = "keys";

    private static readonly ConditionalWeakTable<IModel, ByIdQueries<TDb, T>> s_queries = [];

    private readonly Func<TDb, long, CancellationToken, Task<T?>> _one = EF.CompileAsyncQuery(
        (TDb db, long key, CancellationToken _) => db.Set<T>().AsNoTracking().FirstOrDefault(thing => thing.Id == key));

    private readonly Func<QueryContext, IAsyncEnumerable<T>> _several;

    private ByIdQueries(TDb db) => _several = CompileSeveral(db);

    /// <summary>The rows with these keys.</summary>
    public static async Task<IReadOnlyDictionary<long, T>> LoadAsync(TDb db, IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        if (!s_queries.TryGetValue(db.Model, out var queries))
        {
            queries = s_queries.GetValue(db.Model, _ => new ByIdQueries<TDb, T>(db));
        }

        var found = new Dictionary<long, T>(keys.Count);
        if (keys.Count == 1)
        {
            if (await queries._one(db, keys[0], cancellationToken) is { } one)
            {
                found.Add(one.Id, one);
            }

            return found;
        }

        var context = db.GetService<IQueryContextFactory>().Create();
        context.CancellationToken = cancellationToken;
        context.Parameters.Add(Keys, (long[])[.. keys]);
        await foreach (var thing in queries._several(context).WithCancellation(cancellationToken))
        {
            found.Add(thing.Id, thing);
        }

        return found;
    }

    /// <summary>
    /// All keys in one parameter, so that the statement is the same for any number of them: EF writes one parameter for each key, and the
    /// statement anew for each request. A query compiled by its public methods cannot say so.
    /// </summary>
    private static Func<QueryContext, IAsyncEnumerable<T>> CompileSeveral(TDb db)
    {
        var thing = Expression.Parameter(typeof(T), "thing");
        var contains = Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [typeof(long)],
            new QueryParameterExpression(Keys, typeof(long[]), ParameterTranslationMode.Parameter),
            Expression.Property(thing, nameof(IEntity.Id)));
        var query = db.Set<T>().AsNoTracking().Where(Expression.Lambda<Func<T, bool>>(contains, thing));
        return db.GetService<IDatabase>().CompileQuery<IAsyncEnumerable<T>>(query.Expression, async: true);
    }
}
