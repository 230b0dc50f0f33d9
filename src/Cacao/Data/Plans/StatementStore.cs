using System.Linq.Expressions;
using Cacao.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cacao.Data.Plans;

/// <summary>The compiled statements of a schema, by themselves.</summary>
internal sealed class StatementStore
{
    // A compiled query takes some hundred kilobytes.
    private const int MaxStatements = 512;

    private readonly BoundedCache<Key, Lazy<Delegate?>> _statements;

    public StatementStore()
        : this(MaxStatements)
    {
    }

    public StatementStore(int maxStatements) => _statements = new BoundedCache<Key, Lazy<Delegate?>>(maxStatements);

    /// <summary>How many there are.</summary>
    public int Count => _statements.Count;

    /// <summary>The statement, compiled if this is the first one that looks so. Throws a <see cref="NoPlanException"/>.</summary>
    public Func<QueryContext, TResult> Get<TResult>(Expression query, DbContext database)
        => (Func<QueryContext, TResult>?)_statements.GetOrAdd(
            new Key(query, database.Model, typeof(TResult)),
            static (key, database) =>
            {
                var query = key.Query;
                return new Lazy<Delegate?>(() => Compile<TResult>(query, database));
            },
            database).Value ?? throw new NoPlanException();

    private static Func<QueryContext, TResult>? Compile<TResult>(Expression query, DbContext database)
    {
        try
        {
            return database.GetService<IDatabase>().CompileQuery<TResult>(query, async: true);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return null;
        }
    }

    private sealed class Key : IEquatable<Key>, IKeptKey
    {
        private readonly IModel _model;
        private readonly Type _result;
        private readonly int _hash;

        public Key(Expression query, IModel model, Type result)
        {
            (Query, _model, _result) = (query, model, result);
            _hash = HashCode.Combine(ExpressionEqualityComparer.Instance.GetHashCode(query), model, result);
        }

        public Expression Query { get; private set; }

        public void Keep() => Query = Detachment.Of(Query);

        public bool Equals(Key? other)
            => other is not null && _hash == other._hash && _model == other._model && _result == other._result
                && ExpressionEqualityComparer.Instance.Equals(Query, other.Query);

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => _hash;
    }
}
