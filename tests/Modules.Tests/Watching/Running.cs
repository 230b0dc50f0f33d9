namespace Modules.Tests.Watching;

/// <summary>A copy of the product that runs for one test.</summary>
internal sealed class Running : IAsyncDisposable
{
    private Running(WatchingApp app) => App = app;

    public WatchingApp App { get; }

    public static async Task<Running> StartAsync(WatchingApp app)
    {
        await app.InitializeAsync();
        return new Running(app);
    }

    public async ValueTask DisposeAsync() => await App.DisposeAsync();
}
