using System.Linq.Expressions;
using Cacao.Data.Plans;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Tests.Data.Plans;

/// <summary>What is kept of clients that send ever new queries.</summary>
public sealed class StatementStoreTests : IDisposable
{
    private readonly Stock _stock = new();

    [Fact]
    public async Task Store_Should_StayBounded_And_GoOnAnswering_When_QueriesAreNeverTheSame()
    {
        var store = new StatementStore(maxStatements: 4);
        await using var database = _stock.Open();
        for (var limit = 0; limit < 12; limit++)
        {
            var expected = await database.Items.CountAsync(item => item.Id > limit);

            Assert.Equal(expected, await CountAsync(store, database, limit));
            Assert.InRange(store.Count, 1, 4);
        }
    }

    [Fact]
    public async Task Store_Should_CompileAgain_When_ItHasForgotten()
    {
        var store = new StatementStore(maxStatements: 2);
        await using var database = _stock.Open();
        foreach (var limit in (int[])[1, 2, 3, 4, 1, 2])
        {
            Assert.Equal(await database.Items.CountAsync(item => item.Id > limit), await CountAsync(store, database, limit));
        }
    }

    [Fact]
    public async Task Statement_Should_RunOnAnyContext_When_TheOneThatItWasCompiledWithIsGone()
    {
        var store = new StatementStore();
        await using (var first = _stock.Open())
        {
            await CountAsync(store, first, 1);
        }

        await using var second = _stock.Open();
        Assert.Equal(await second.Items.CountAsync(item => item.Id > 1), await CountAsync(store, second, 1));
        Assert.Equal(1, store.Count);
    }

    [Fact]
    public async Task Store_Should_SayThatThereIsNoPlan_EachTime_When_AQueryCannotBeTranslated()
    {
        var store = new StatementStore();
        await using var database = _stock.Open();
        Expression<Func<Item, bool>> condition = item => item.Code.Normalize().Length > 3;
        var query = Queryable.Where(database.Items, condition).Expression;
        for (var i = 0; i < 2; i++)
        {
            Assert.Throws<NoPlanException>(() => store.Get<IAsyncEnumerable<Item>>(query, database));
        }
    }

    public void Dispose() => _stock.Dispose();

    /// <summary>Each limit is a constant, and so each query another one.</summary>
    private static Task<int> CountAsync(StatementStore store, StockDb database, int limit)
    {
        var item = Expression.Parameter(typeof(Item), "item");
        var condition = Expression.Lambda<Func<Item, bool>>(
            Expression.GreaterThan(Expression.Property(item, nameof(Item.Id)), Expression.Constant(limit)), item);
        var query = Queryable.Where(database.Items, condition).Expression;
        var count = Expression.Call(typeof(Queryable), nameof(Queryable.Count), [typeof(Item)], query);
        return DataPlan.Run(store.Get<Task<int>>(count, database), database, new PlanParameters(), CancellationToken.None);
    }
}
