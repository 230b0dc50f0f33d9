using System.Linq.Expressions;
using Cacao.Data.Paging;
using Cacao.Data.Siblings;
using Cacao.Execution;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Data;

/// <summary>The lists of many parents at once.</summary>
internal sealed partial class DataRunner<T>
{
    /// <summary>Answers the siblings that can be loaded together; the others are left to load alone.</summary>
    private async Task LoadSiblingsAsync(IReadOnlyList<Sibling> siblings, PageRequest? page)
    {
        var outcome = siblings[0].Context.Selection.Prepare(static _ => new SiblingOutcome());
        if (siblings.Count == 1 || outcome.HasFailed || !CanLoadTogether(siblings, page))
        {
            return;
        }

        try
        {
            foreach (var group in SiblingGroup.Of(siblings))
            {
                await LoadGroupAsync(group, page).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is not GraphQLException && !siblings[0].Context.RequestAborted.IsCancellationRequested)
        {
            // What is wrong with one list is told when it loads alone. A query that cannot be translated inside another is not tried again.
            outcome.HasFailed = failure is InvalidOperationException or NotSupportedException;
        }
    }

    private async Task LoadGroupAsync(SiblingGroup group, PageRequest? page)
    {
        // Compared with null a query is another one than compared with a value.
        var keyed = group.ByKey.Count == 1 ? [] : group.ByKey.Where(list => list.Key is not null).ToList();
        foreach (var list in group.ByKey.Except(keyed))
        {
            var first = list.First();
            Answer(list, await LoadOneAsync((IQueryable<T>)first.Query, page, first.Context).ConfigureAwait(false));
        }

        var context = group.First.Context;
        if (keyed.Count > 0)
        {
            var query = group.First.Query;
            var database = FindDbContext(context, query.Expression);
            var values = await LoadAsync(
                query, queries => SiblingQuery.TryCreate(group, keyed.Select(list => list.Key!), database, queries), database, page, context).ConfigureAwait(false);
            foreach (var (list, value) in keyed.Zip(values ?? []))
            {
                Answer(list, value);
            }
        }
    }

    /// <summary>The resolver's own DbContext: nobody else uses it meanwhile.</summary>
    private static DbContext? FindDbContext(IResolverContext context, Expression query)
        => Keysets.FindModel(query) is { } model ? (context as ResolverContext)?.FindDbContext(model) : null;

    /// <summary>Not when a resolver filters, sorts or projects by hand for some parents only, and not when pages end at different row numbers.</summary>
    private bool CanLoadTogether(IReadOnlyList<Sibling> siblings, PageRequest? page)
        => !(page is { IsBackward: true } && !data.Paging!.UseKeysets)
            && siblings
                .Select(sibling => (HandMade.IsFiltered(sibling.Context), HandMade.IsSorted(sibling.Context), HandMade.IsProjected(sibling.Context)))
                .Distinct()
                .Count() == 1;

    private static void Answer(IEnumerable<Sibling> siblings, object? value)
    {
        foreach (var sibling in siblings)
        {
            sibling.Answer(value);
        }
    }

    /// <summary>What was learned from loading a selection's lists together.</summary>
    private sealed class SiblingOutcome
    {
        public volatile bool HasFailed;
    }
}
