namespace ServiceTeams.Api.SignIn;

/// <summary>The section <c>Authentication</c> of the configuration.</summary>
internal sealed class SignInSettings
{
    public const string Section = "Authentication";

    /// <summary>The OpenID Connect issuer whose tokens are taken.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The audience a token must name; empty: any.</summary>
    public string Audience { get; init; } = "";

    /// <summary>The claim that holds the roles.</summary>
    public string RoleClaim { get; init; } = "role";

    public bool HasIssuer => !string.IsNullOrWhiteSpace(Issuer);
}
