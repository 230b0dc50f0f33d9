using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Api.SignIn;

/// <summary>Signs a request without a token in as a demonstration coordinator. Only Development chooses it.</summary>
internal sealed class DemonstrationSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SignInSettings settings)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Demonstration";
    public const string Subject = "demonstration-coordinator";

    private static readonly ConcurrentDictionary<string, Task<AuthenticateResult>> s_results = [];

    /// <summary>Always the same person.</summary>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => s_results.GetOrAdd(settings.RoleClaim, SignIn);

    private static Task<AuthenticateResult> SignIn(string roleClaim)
    {
        var identity = new ClaimsIdentity(
            [new Claim(Policies.SubjectClaim, Subject), new Claim(roleClaim, Roles.Coordinator)], Scheme, Policies.SubjectClaim, roleClaim);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme)));
    }
}
