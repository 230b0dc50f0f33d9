using Modules.Tests.Support;

namespace Modules.Tests.Outreach;

/// <summary>An app for one test alone: its clock and its tables are nobody else's.</summary>
internal sealed class OwnApp : TestApp, IAsyncDisposable
{
    public static async Task<OwnApp> StartAsync()
    {
        var app = new OwnApp();
        await app.InitializeAsync();
        return app;
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
}
