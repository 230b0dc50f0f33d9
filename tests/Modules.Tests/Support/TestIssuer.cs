using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Modules.Tests.Support;

/// <summary>An OpenID Connect issuer without a network: the host knows its key beforehand.</summary>
internal static class TestIssuer
{
    public const string Name = "https://issuer.test";
    private static readonly SymmetricSecurityKey s_key = new(RandomNumberGenerator.GetBytes(32));

    public static void Trust(JwtBearerOptions options)
    {
        options.Configuration = new OpenIdConnectConfiguration { Issuer = Name };
        options.Configuration.SigningKeys.Add(s_key);
    }

    public static string TokenFor(Actor actor) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Name,
        Subject = new ClaimsIdentity([new Claim("sub", actor.Subject), .. actor.Roles.Select(role => new Claim("role", role))]),
        Expires = DateTime.UtcNow.AddHours(1),
        SigningCredentials = new SigningCredentials(s_key, SecurityAlgorithms.HmacSha256),
    });
}
