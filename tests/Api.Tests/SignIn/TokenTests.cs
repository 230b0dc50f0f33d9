using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using ServiceTeams.Api;
using ServiceTeams.Shared.Actors;

namespace Api.Tests.SignIn;

/// <summary>Whose tokens are taken, on a host in Production with an issuer, an audience and an RSA key.</summary>
public sealed class TokenTests : IAsyncLifetime, IDisposable
{
    private const string Issuer = "https://issuer.test";
    private const string Audience = "serviceteams";
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly RSA _otherRsa = RSA.Create(2048);
    private readonly WebApplication _app;

    public TokenTests()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Production",
            ContentRootPath = _folder,
            ApplicationName = typeof(DatabaseHealth).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Authentication:Issuer"] = Issuer,
            ["Authentication:Audience"] = Audience,
        });
        builder.Logging.ClearProviders();
        builder.AddServiceTeams();
        builder.WebHost.UseTestServer();
        builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
        {
            // What the host would read from the issuer's address.
            options.Configuration = new OpenIdConnectConfiguration { Issuer = Issuer };
            options.Configuration.SigningKeys.Add(new RsaSecurityKey(_rsa));
        });
        _app = builder.Build();
        _app.MapServiceTeams();
    }

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _rsa.Dispose();
        _otherRsa.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Token_Should_BeTaken_When_ItIsInOrder()
        => Assert.Equal(HttpStatusCode.OK, await AskAsync($"Bearer {Token()}"));

    [Fact]
    public async Task Token_Should_BeTaken_When_ItsAudienceIsOneOfSeveral()
        => Assert.Equal(HttpStatusCode.OK, await AskAsync($"Bearer {Token(token => token.Audiences.Add("another"))}"));

    public static TheoryData<string> Refused => [.. s_refused.Keys];

    private static readonly Dictionary<string, Action<SecurityTokenDescriptor>> s_refused = new()
    {
        ["expired"] = token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-3), DateTime.UtcNow.AddHours(-2)),
        ["not valid yet"] = token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(2), DateTime.UtcNow.AddHours(3)),
        ["wrong issuer"] = token => token.Issuer = "https://issuer.example",
        ["no issuer"] = token => token.Issuer = null,
        ["wrong audience"] = token => token.Audience = "another",
        ["no audience"] = token => token.Audience = null,
        ["no subject"] = token => token.Subject = Somebody(subject: null),
        ["blank subject"] = token => token.Subject = Somebody(" "),
        ["not signed"] = token => token.SigningCredentials = null,
        ["signed with the public key as a secret"] = token => token.SigningCredentials = new SigningCredentials(
            new SymmetricSecurityKey(((RsaSecurityKey)token.SigningCredentials.Key).Rsa.ExportRSAPublicKey()), SecurityAlgorithms.HmacSha256),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Token_Should_BeRefused_When_ItIs(string what)
        => Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync($"Bearer {Token(s_refused[what])}"));

    [Fact]
    public async Task Token_Should_BeRefused_When_AnotherKeySignedIt()
    {
        var token = Token(token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(_otherRsa), SecurityAlgorithms.RsaSha256));

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync($"Bearer {token}"));
    }

    [Fact]
    public async Task Token_Should_BeRefused_When_ItsContentWasChanged()
    {
        string[] parts = Token(token => token.Subject = Somebody("a", Roles.Analyst)).Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace(Roles.Analyst, Roles.Administrator, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync($"Bearer {parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic YWRtaW46YWRtaW4=")]
    public async Task Request_Should_BeRefused_When_ItHasNoToken(string? authorization)
        => Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(authorization));

    [Theory]
    [InlineData("king")]
    [InlineData("Administrator")] // roles are exact
    [InlineData("")]
    public async Task Request_Should_BeForbidden_When_TheRoleIsUnknown(string role)
        => Assert.Equal(HttpStatusCode.Forbidden, await AskAsync($"Bearer {Token(token => token.Subject = Somebody("a", role))}"));

    private static ClaimsIdentity Somebody(string? subject, string role = Roles.Analyst)
        => new([.. subject is null ? Array.Empty<Claim>() : [new Claim("sub", subject)], new Claim("role", role)]);

    private string Token(Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Subject = Somebody("analyst-1"),
            Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa), SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    private async Task<HttpStatusCode> AskAsync(string? authorization)
    {
        using var client = _app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        if (authorization is not null)
        {
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
        }

        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
