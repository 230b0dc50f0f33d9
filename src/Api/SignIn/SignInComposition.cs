using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Api.SignIn;

/// <summary>
/// Tokens of one OpenID Connect issuer. In Development a request without a token is a demonstration coordinator; anywhere else
/// there is no such thing, and without an issuer the host does not start.
/// </summary>
internal static partial class SignInComposition
{
    public static IServiceCollection AddSignIn(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = configuration.GetSection(SignInSettings.Section).Get<SignInSettings>() ?? new SignInSettings();
        var demonstration = environment.IsDevelopment();
        services.AddSingleton(settings);
        services.AddHttpContextAccessor().AddSingleton<IActor, HttpActor>();
        services.AddAuthorization(Policies.AddTo);
        services.AddAuthentication(demonstration ? DemonstrationSignIn.Scheme : JwtBearerDefaults.AuthenticationScheme)
            .AddDemonstration(demonstration)
            .AddJwtBearer(options =>
            {
                options.Authority = settings.HasIssuer ? settings.Issuer : null;
                options.MapInboundClaims = false;
                options.RequireHttpsMetadata = !demonstration;
                options.TokenValidationParameters.NameClaimType = Policies.SubjectClaim;
                options.TokenValidationParameters.RoleClaimType = settings.RoleClaim;
                options.TokenValidationParameters.ValidateAudience = settings.Audience.Length > 0;
                options.TokenValidationParameters.ValidAudience = settings.Audience;
                options.Events = new JwtBearerEvents { OnTokenValidated = EnsureSubject };
            });
        return services;
    }

    /// <summary>Refuses to serve when nobody could sign in, and says loudly when everybody can.</summary>
    public static void EnsureSignIn(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SignInSettings>();
        if (app.Environment.IsDevelopment())
        {
            LogDemonstration(app.Logger);
        }
        else if (!settings.HasIssuer)
        {
            throw new InvalidOperationException(
                $"Set {SignInSettings.Section}:{nameof(SignInSettings.Issuer)} to the OpenID Connect issuer whose tokens are taken: "
                + $"outside Development nobody can sign in without it (the environment is {app.Environment.EnvironmentName}).");
        }
    }

    private static AuthenticationBuilder AddDemonstration(this AuthenticationBuilder builder, bool isWanted)
        => isWanted
            ? builder.AddScheme<AuthenticationSchemeOptions, DemonstrationSignIn>(
                DemonstrationSignIn.Scheme,
                options => options.ForwardDefaultSelector = context
                    => context.Request.Headers.ContainsKey("Authorization") ? JwtBearerDefaults.AuthenticationScheme : null)
            : builder;

    // A token that names nobody signs nobody in: what is written always has a writer.
    private static Task EnsureSubject(TokenValidatedContext context)
    {
        if (string.IsNullOrWhiteSpace(context.Principal?.FindFirst(Policies.SubjectClaim)?.Value))
        {
            context.Fail($"The token has no claim '{Policies.SubjectClaim}'.");
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(
        LogLevel.Warning, "DEVELOPMENT: a request without a token is a demonstration coordinator who may read and write everything.")]
    private static partial void LogDemonstration(ILogger logger);
}
