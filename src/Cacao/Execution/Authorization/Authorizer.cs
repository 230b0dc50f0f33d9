using System.Security.Claims;
using Cacao.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Asks ASP.NET Core's policies and the caller's roles.</summary>
internal static class Authorizer
{
    /// <summary>Throws a <see cref="GraphQLException"/> with the reason's code unless the caller meets all rules.</summary>
    public static async ValueTask RequireAsync(
        IReadOnlyList<AuthorizeAttribute> rules,
        ClaimsPrincipal user,
        IServiceProvider services,
        object? resource)
    {
        foreach (var rule in rules)
        {
            if (await RefuseAsync(rule, user, services, resource).ConfigureAwait(false) is { } code)
            {
                throw new GraphQLException(ErrorBuilder.New()
                    .SetMessage(code == ErrorCodes.PolicyNotFound
                        ? $"The authorization policy `{rule.Policy}` does not exist."
                        : "The current user is not authorized to access this resource.")
                    .SetCode(code)
                    .Build());
            }
        }
    }

    /// <summary>The code of the refusal, or null. Who is not signed in hears that first.</summary>
    private static async ValueTask<string?> RefuseAsync(AuthorizeAttribute rule, ClaimsPrincipal user, IServiceProvider services, object? resource)
    {
        if (rule.Policy is { } name)
        {
            var policy = await services.GetRequiredService<IAuthorizationPolicyProvider>().GetPolicyAsync(name).ConfigureAwait(false);
            if (policy is null)
            {
                return ErrorCodes.PolicyNotFound;
            }

            var answer = await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, resource, policy).ConfigureAwait(false);
            if (!answer.Succeeded)
            {
                return IsSignedIn(user) ? ErrorCodes.NotAuthorized : ErrorCodes.NotAuthenticated;
            }
        }
        else if (!IsSignedIn(user))
        {
            return ErrorCodes.NotAuthenticated;
        }

        return rule.Roles is { Length: > 0 } roles && !roles.Any(user.IsInRole)
            ? IsSignedIn(user) ? ErrorCodes.NotAuthorized : ErrorCodes.NotAuthenticated
            : null;
    }

    private static bool IsSignedIn(ClaimsPrincipal user) => user.Identities.Any(identity => identity.IsAuthenticated);
}
