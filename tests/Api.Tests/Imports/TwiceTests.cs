using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Imports;
using static Api.Tests.Imports.RepairBook;

namespace Api.Tests.Imports;

/// <summary>A row is taken over once, however often and in whatever company it comes.</summary>
public sealed class TwiceTests(BookApp app) : IClassFixture<BookApp>
{
    private const int Many = 3500;

    [Theory]
    [InlineData("all-or-nothing")]
    [InlineData("good-rows")]
    public async Task File_Should_ChangeNothing_When_ItComesAgain(string mode)
    {
        var book = Csv([.. Enumerable.Range(0, Many).Select(i => Order($"{mode}-{i}"))]);
        var before = await app.CountAsync();

        var first = await app.ImportAsync("repair-orders", book, "--mode", mode);
        var between = await app.CountAsync();
        var second = await app.ImportAsync("repair-orders", book, "--mode", mode);

        Assert.Equal((0, 0), (first.Exit, second.Exit));
        Assert.Contains("3,500 new, 0 known already, 0 bad.", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 new, 3,500 known already, 0 bad.", second.Output, StringComparison.Ordinal);
        Assert.Equal(
            before with
            {
                Orders = before.Orders + Many,
                Steps = before.Steps + 5 * Many,
                Crew = before.Crew + 2 * Many,
                Outbox = before.Outbox + Many,
                Imported = before.Imported + Many,
            },
            between);
        Assert.Equal(between, await app.CountAsync());
    }

    [Fact]
    public async Task Row_Should_BeRefused_When_ItComesAgainWithAnotherContent()
    {
        Assert.Equal(0, (await app.ImportAsync("repair-orders", Csv(Order("A-1"), Order("A-2")))).Exit);

        var again = await app.ImportAsync("repair-orders", Csv(Order("A-1"), Order("A-2", ("rating", "1")), Order("A-3")));

        Assert.Equal(1, again.Exit);
        Assert.Equal(["3,number,A-2,\"The row was taken over before, with another content.\""], again.Problems);
        Assert.Contains("1 new, but not written, 1 known already, 1 bad.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_Should_BeToldApart_When_OneFileHasThemTwice()
    {
        var before = await app.CountAsync();

        var imported = await app.ImportAsync(
            "repair-orders",
            Csv(Order("D-1"), Order("D-2", ("rating", "7")), Order("D-1"), Order("D-1", ("rating", "3")), Order("D-2", ("rating", "7")), Order("d-1")),
            "--mode", "good-rows");

        Assert.Equal(1, imported.Exit);
        Assert.Equal(
            [
                "3,rating,7,\"rating must lie between 1 and 5, not 7.\"",
                "5,number,D-1,Line 2 has the same number and another content.",
                "6,number,D-2,\"The row is the same as that of line 3, which is refused.\"",
                "7,number,d-1,Line 2 has the same number and another content.",
            ],
            imported.Problems);
        Assert.Contains("6 rows", imported.Output, StringComparison.Ordinal);
        Assert.Contains("1 new, 1 known already, 4 bad.", imported.Output, StringComparison.Ordinal);
        Assert.Equal(before.Orders + 1, (await app.CountAsync()).Orders);
    }

    [Theory]
    [InlineData(ImportMode.AllOrNothing, 0)]
    [InlineData(ImportMode.GoodRows, 1000)]
    public async Task Import_Should_GoOnWhereItStopped(ImportMode mode, int written)
    {
        var file = Path.Combine(app.Folder, $"stopped-{mode}.csv");
        await File.WriteAllTextAsync(file, Csv([.. Enumerable.Range(0, Many).Select(i => Order($"Stop-{mode}-{i}"))]));
        var book = app.Services.GetServices<IBook>().Single(book => book.Kind == "repair-orders");
        var before = await app.CountAsync();
        using var stop = new StopWhenWriting();
        var request = new ImportRequest(file, null, mode, new Signature("import:test", app.Clock.GetUtcNow().UtcDateTime), stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => book.ImportAsync(request, stop.Token));
        var between = await app.CountAsync();
        var rest = await book.ImportAsync(request, CancellationToken.None);

        Assert.Equal((written, written, written), (between.Orders - before.Orders, between.Outbox - before.Outbox, between.Imported - before.Imported));
        Assert.Equal(new ImportTally(Many, Many - written, written, 0, Many - written), rest);
        var after = await app.CountAsync();
        Assert.Equal((Many, Many, Many), (after.Orders - before.Orders, after.Outbox - before.Outbox, after.Imported - before.Imported));
    }

    [Theory]
    [InlineData("all-or-nothing")]
    [InlineData("good-rows")]
    public async Task Imports_Should_ShareTheRows_When_TheSameFileRunsTwiceAtOnce(string mode)
    {
        var book = Csv([.. Enumerable.Range(0, Many).Select(i => Order($"Race-{mode}-{i}"))]);
        var before = await app.CountAsync();

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => app.ImportAsync("repair-orders", book, "--mode", mode))));

        var after = await app.CountAsync();
        Assert.Equal((Many, Many, Many), (after.Orders - before.Orders, after.Outbox - before.Outbox, after.Imported - before.Imported));
        Assert.All(both, import => Assert.Equal((0, ""), (import.Exit, import.Errors)));
    }

    private sealed class StopWhenWriting : IImportWatcher, IDisposable
    {
        private readonly CancellationTokenSource _stop = new();

        public CancellationToken Token => _stop.Token;

        public void Refused(BookProblem problem) => Assert.Fail(problem.Problem);

        public void Advanced(bool writing, long rows, double part)
        {
            if (writing && rows == 1000)
            {
                _stop.Cancel();
            }
        }

        public void Dispose() => _stop.Dispose();
    }
}
