using System.Security.Claims;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Api.SignIn;

/// <summary>The actor of the request that is being answered.</summary>
internal sealed class HttpActor(IHttpContextAccessor http) : IActor
{
    public string Subject => User.FindFirstValue(Policies.SubjectClaim)
        ?? throw new InvalidOperationException($"The token has no claim '{Policies.SubjectClaim}'.");

    private ClaimsPrincipal User => http.HttpContext?.User
        ?? throw new InvalidOperationException("There is no request, so nobody acts.");

    public bool IsIn(string role) => User.IsInRole(role);
}
