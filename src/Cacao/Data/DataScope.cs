using System.Linq.Expressions;
using Cacao.Data.Filtering;
using Cacao.Data.Paging;
using Cacao.Data.Projection;
using Cacao.Data.Sorting;
using Cacao.Execution;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cacao.Data;

/// <summary>What one run of a data field needs to know beside its rows: the values of arguments, also of lists further down.</summary>
/// <param name="argument">The coerced argument of a selection; null when it was not given.</param>
/// <param name="model">The database's model; null in memory.</param>
/// <param name="parameters">Takes the values that stand in queries.</param>
internal sealed class DataScope(Func<Selection, string, object?> argument, IModel? model, QueryParameters parameters)
{
    public IModel? Model { get; } = model;

    public QueryParameters Parameters { get; } = parameters;

    /// <summary>The scope of a field that runs.</summary>
    public static DataScope Of(IResolverContext context, IModel? model, QueryParameters? parameters = null)
    {
        return new DataScope(Argument, model, parameters ?? QueryParameters.Captured);

        object? Argument(Selection selection, string name)
        {
            if (ReferenceEquals(selection, context.Selection))
            {
                return context.ArgumentOptional<object>(name) is { HasValue: true, Value: var own } ? own : null;
            }

            var index = selection.Field.Arguments.IndexOf(name);
            var plan = selection.Prepare(static nested => new ArgumentPlan(nested));
            var value = plan.Coerce(((ResolverContext)context).Request.Variables)[index];
            return value is Types.Absent ? null : value;
        }
    }

    /// <summary>A coerced argument; null when it was not given or the field does not have it.</summary>
    public object? Argument(Selection selection, string name)
        => selection.Field.Arguments.ContainsKey(name) ? argument(selection, name) : null;

    /// <summary>The condition of <c>where</c>; null when nothing is filtered.</summary>
    public LambdaExpression? Filter(Selection selection, DataField field, Type rowType, bool inMemory = false)
        => field.Filter is { } type && type.FilteredType.IsAssignableFrom(rowType)
            ? FilterExpressions.Build(type, Argument(selection, FilterArgument.Name), rowType, new ArgumentPath(selection, FilterArgument.Name), inMemory, Parameters)
            : null;

    /// <summary>The keys of <c>order</c>; empty when nothing is sorted.</summary>
    public List<SortKey> Sort(Selection selection, DataField field, Type rowType, bool inMemory = false)
        => field.Sort is { } type && type.SortedType.IsAssignableFrom(rowType)
            ? SortExpressions.Build(type, Argument(selection, SortArgument.Name), rowType, new ArgumentPath(selection, SortArgument.Name), inMemory)
            : [];

    public PageRequest Page(Selection selection, PagingSettings settings)
        => PageRequest.Read(name => Argument(selection, name), settings);

    /// <summary>What is loaded of the rows of a selection; prepared once for an operation.</summary>
    public ProjectionNode? Projection(Selection selection, DataField field, Type rowType) => Prepared(selection, field, rowType).Node;

    /// <summary>The same, to be told from other projections.</summary>
    public PreparedProjection Prepared(Selection selection, DataField field, Type rowType)
        => selection.Prepare(prepared => new PreparedProjection(ProjectionTree.Create(
            rowType,
            field.Limit == RowLimit.Page ? PageShape.Of(prepared).NodeSelections : [prepared],
            Model)));
}
