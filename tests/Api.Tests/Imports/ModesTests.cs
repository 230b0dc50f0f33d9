using static Api.Tests.Imports.RepairBook;

namespace Api.Tests.Imports;

/// <summary>What happens to the good rows of a file that has bad ones, as the user chooses.</summary>
public sealed class ModesTests(BookApp app) : IClassFixture<BookApp>
{
    [Fact]
    public async Task AllOrNothing_Should_WriteNothing_When_OneRowIsBad()
    {
        var before = await app.CountAsync();

        var imported = await app.ImportAsync("repair-orders", Csv(Order("N-1"), Order("N-2"), Order("N-3", ("rating", "0"))));

        Assert.Equal(1, imported.Exit);
        Assert.Contains("2 new, but not written, 0 known already, 1 bad.", imported.Output, StringComparison.Ordinal);
        Assert.Contains("--mode good-rows", imported.Output, StringComparison.Ordinal);
        Assert.Equal(before, await app.CountAsync());
    }

    [Fact]
    public async Task GoodRows_Should_BeWritten_AndTheCorrectedBookAddTheRest()
    {
        var before = await app.CountAsync();

        var some = await app.ImportAsync("repair-orders", Csv(Order("M-1"), Order("M-2"), Order("M-3", ("rating", "0"))), "--mode", "good-rows");
        var between = await app.CountAsync();
        var rest = await app.ImportAsync("repair-orders", Csv(Order("M-1"), Order("M-2"), Order("M-3", ("rating", "2"))));

        Assert.Equal((1, 0), (some.Exit, rest.Exit));
        Assert.Contains("2 new, 0 known already, 1 bad.", some.Output, StringComparison.Ordinal);
        Assert.Equal((2, 2), (between.Orders - before.Orders, between.Outbox - before.Outbox));
        Assert.Contains("1 new, 2 known already, 0 bad.", rest.Output, StringComparison.Ordinal);
        Assert.Equal(before.Orders + 3, (await app.CountAsync()).Orders);
    }
}
