using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceTeams.Api;

namespace Modules.Tests.Insights;

/// <summary>A setting that makes no sense is told when the host starts, not when it is first used.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Batch", "0")]
    [InlineData("Batch", "10001")]
    [InlineData("Attempts", "1")]
    [InlineData("Lease", "00:00:00")]
    [InlineData("Poll", "-00:00:01")]
    [InlineData("PaceDays", "0")]
    public async Task Host_Should_RefuseToStart_When_ASettingIsOutOfRange(string name, string value)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Testing",
            ContentRootPath = _folder,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
            Args = ["--Authentication:Issuer=https://issuer.test", $"--Insights:{name}={value}"],
        });
        builder.Logging.ClearProviders();
        builder.AddServiceTeams();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }
}
