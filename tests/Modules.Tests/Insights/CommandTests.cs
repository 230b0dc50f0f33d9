using Microsoft.EntityFrameworkCore;
using Modules.Tests.Support;
using ServiceTeams.Api.Commands;

namespace Modules.Tests.Insights;

/// <summary>The commands that keep the books.</summary>
public sealed class CommandTests : IAsyncLifetime
{
    private readonly ReadingApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Check_Should_FailUntilTheBooksAreRebuilt_When_TheyWereSpoilt()
    {
        await _app.DeliveredAsync(Given.Fact(new DateTime(2014, 9, 1, 1, 0, 0, DateTimeKind.Utc)));
        var right = await BooksCommands.CheckAsync(_app.Services);
        await using (var db = await _app.InsightsDbAsync())
        {
            await db.Days.ExecuteDeleteAsync();
        }

        var spoilt = await BooksCommands.CheckAsync(_app.Services);
        var rebuilt = await BooksCommands.RebuildAsync(_app.Services);
        var mended = await BooksCommands.CheckAsync(_app.Services);

        Assert.Equal((0, 1, 0, 0), (right, spoilt, rebuilt, mended));
    }
}
