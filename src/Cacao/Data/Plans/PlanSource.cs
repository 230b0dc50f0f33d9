using System.Linq.Expressions;
using Cacao.Data.Siblings;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cacao.Data.Plans;

/// <summary>The query that a resolver gave, taken apart: what stays from call to call, and the values that it captured.</summary>
internal sealed class PlanSource
{
    private readonly QueryShape _shape;

    private PlanSource(QueryShape shape, IModel model) => (_shape, Model) = (shape, model);

    /// <summary>The database's model.</summary>
    public IModel Model { get; }

    /// <summary>What stays.</summary>
    public Expression Skeleton => _shape.Skeleton;

    /// <summary>The constants of the query, which the skeleton leaves out as well.</summary>
    public IEnumerable<object?> Constants
        => _shape.Values.Where(static value => value.Source is ConstantExpression).Select(static value => value.Value);

    /// <summary>Null when two such queries cannot be told to be alike, or no database is asked.</summary>
    public static PlanSource? Of(Expression query)
        => QueryShape.Of(query) is { HoldsObjects: false, Model: { } model } shape ? new PlanSource(shape, model) : null;

    /// <summary>The query with parameters for its values; constants stay.</summary>
    public Expression Fill(QueryParameters parameters)
        => _shape.Fill(_shape.Values.Index()
            .Where(static value => value.Item.Source is not ConstantExpression)
            .ToDictionary(static value => value.Index, value => parameters.Create(value.Item.Value, value.Item.Place.Type)));

    /// <summary>The query as statements want it.</summary>
    public Expression Fill(Queries queries) => queries.Fill(_shape, new Dictionary<int, Expression>());

    /// <summary>The values, in the order in which the query mentions them.</summary>
    public void AddValues(PlanParameters parameters)
    {
        foreach (var value in _shape.Values)
        {
            if (value.Source is not ConstantExpression)
            {
                parameters.Add(value.Value);
            }
        }
    }
}
