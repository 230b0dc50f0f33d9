using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution;

/// <summary>Rules of types, beyond what the recorded cases show.</summary>
public class AuthorizationTests
{
    [Theory]
    [InlineData("{ guarded }", """{"data":{"guarded":null},"errors":[{"message":"The current user is not authorized to access this resource.","path":["guarded"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""")]
    [InlineData("{ open }", """{"data":{"open":"open"}}""")]
    [InlineData("{ openButForRole }", """{"data":{"openButForRole":null},"errors":[{"message":"The current user is not authorized to access this resource.","path":["openButForRole"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""")]
    [InlineData("{ openVault { text } }", """{"data":{"openVault":null},"errors":[{"message":"The current user is not authorized to access this resource.","path":["openVault"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""")]
    public async Task Anonymous_Should_SeeOnlyWhatIsOpen_When_TheRootTypeIsGuarded(string query, string answer)
        => Assert.Equal(answer, await AskAsync(query, null));

    [Theory]
    [InlineData("{ guarded open openVault { text } }", """{"data":{"guarded":"guarded","open":"open","openVault":{"text":"text"}}}""")]
    [InlineData("{ openButForRole }", """{"data":{"openButForRole":null},"errors":[{"message":"The current user is not authorized to access this resource.","path":["openButForRole"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""")]
    public async Task SignedIn_Should_SeeWhatHerRolesAllow_When_TheRootTypeIsGuarded(string query, string answer)
        => Assert.Equal(answer, await AskAsync(query, "reader"));

    [Fact]
    public async Task Role_Should_OpenTheField_When_TheUserHasIt()
        => Assert.Equal("""{"data":{"openButForRole":"role"}}""", await AskAsync("{ openButForRole }", "auditor"));

    private static async Task<string> AskAsync(string query, string? role)
    {
        await using var server = await TestServer.StartAsync(
            schema => schema.AddAuthorization().AddQueryType<Query>(),
            services => services.AddLogging());
        var request = OperationRequestBuilder.New().SetDocument(query);
        if (role is not null)
        {
            request.SetUser(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test")));
        }

        await using var result = await server.Executor.ExecuteAsync(request.Build());
        return result.ToJson();
    }

    [Authorize]
    public class Query
    {
        public string? Guarded => "guarded";

        [AllowAnonymous]
        public string? Open => "open";

        [AllowAnonymous]
        [Authorize(Roles = ["auditor"])]
        public string? OpenButForRole => "role";

        [AllowAnonymous]
        public Vault? OpenVault => new();
    }

    [Authorize]
    public class Vault
    {
        public string Text => "text";
    }
}
