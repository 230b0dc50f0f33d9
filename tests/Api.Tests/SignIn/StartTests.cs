using Api.Tests.Durability;

namespace Api.Tests.SignIn;

/// <summary>The real process refuses to serve when nobody could sign in.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Host_Should_RefuseToStart_When_NoIssuerIsSetOutsideDevelopment(string environment)
    {
        await using var api = ApiProcess.Launch(_folder, environment);

        var code = await api.EndAsync();

        Assert.Equal(1, code);
        Assert.StartsWith("Set Authentication:Issuer to the OpenID Connect issuer whose tokens are taken", api.Errors, StringComparison.Ordinal);
        Assert.Contains(environment, api.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", api.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }
}
