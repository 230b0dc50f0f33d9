using Cacao.Data.Paging;
using Cacao.Data.Plans;
using Cacao.Data.Siblings;
using Cacao.Execution;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Data;

/// <summary>Lists whose queries are compiled once for all requests that write them alike; what cannot be compiled is loaded in the ordinary way.</summary>
internal sealed partial class DataRunner<T>
{
    /// <summary>The value of one list.</summary>
    private async ValueTask<object?> LoadOneAsync(IQueryable<T> query, PageRequest? page, IResolverContext context)
    {
        if (PlansOf(context) is { } plans && PlanSource.Of(query.Expression) is { } source && plans.FindDbContext(source.Model) is { } database)
        {
            if (HasShape(page, context))
            {
                var load = new PlannedLoad<T>(field, data, source, page, plans);
                if (load.GetPlan(database) is { } plan)
                {
                    DataMetrics.CountCompiled();
                    return await load.RunAsync(plan, database).ConfigureAwait(false);
                }
            }

            return (await LoadAsync(query, queries => new OneList(source.Fill(queries), queries), database, page, context).ConfigureAwait(false))![0];
        }

        return (await LoadAsync(query, queries => new OneList(query.Expression, queries), null, page, context).ConfigureAwait(false))![0];
    }

    /// <summary>The value of each list, with compiled statements if they can be had; null when there is no such source.</summary>
    /// <param name="query">The query of any of the lists.</param>
    /// <param name="open">The lists, to be read with the given statements.</param>
    /// <param name="database">The resolver's own DbContext with the model of the query; null when it has none.</param>
    /// <param name="page">The page of each list.</param>
    /// <param name="context">The field that runs.</param>
    private async Task<IReadOnlyList<object>?> LoadAsync(
        IQueryable query, Func<Queries, RowSource?> open, DbContext? database, PageRequest? page, IResolverContext context)
    {
        var reason = "off";
        if (PlansOf(context) is { } plans)
        {
            reason = "query";
            if (database is not null && PlanSource.Of(query.Expression) is not null)
            {
                try
                {
                    var compiled = open(new CompiledQueries(query.Provider, database, plans.Request.Executor.Shared<StatementStore>()));
                    if (compiled is null)
                    {
                        return null;
                    }

                    var values = await LoadAsync(compiled, page, context).ConfigureAwait(false);
                    DataMetrics.CountCompiled();
                    return values;
                }
                catch (NoPlanException)
                {
                    reason = "translation";
                }
            }
        }

        if (open(new OrdinaryQueries(query.Provider)) is not { } source)
        {
            return null;
        }

        DataMetrics.CountOrdinary(reason);
        return await LoadAsync(source, page, context).ConfigureAwait(false);
    }

    /// <summary>Null when lists are loaded without compiled queries.</summary>
    private static ResolverContext? PlansOf(IResolverContext context)
        => context is ResolverContext { Request.Executor.Options.LoadsWithoutPlans: false } resolver ? resolver : null;

    /// <summary>True when the arguments tell what the statements look like, so that these need not be written to find their plan.</summary>
    private bool HasShape(PageRequest? page, IResolverContext context)
        => !HandMade.IsFiltered(context) && !HandMade.IsSorted(context) && !HandMade.IsProjected(context)
            && (page is null || data.Paging!.UseKeysets);
}
