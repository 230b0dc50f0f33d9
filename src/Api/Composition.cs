using ServiceTeams.Api.GraphQL;
using ServiceTeams.Api.Page;
using ServiceTeams.Api.Reports;
using ServiceTeams.Api.SignIn;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Api;

/// <summary>Puts the product together.</summary>
internal static class Composition
{
    private const string DefaultUrl = "http://localhost:5080";

    public static void AddServiceTeams(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (configuration["urls"] is null && configuration["http_ports"] is null && !configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new LocalCalendar(TimeZoneInfo.FindSystemTimeZoneById(configuration["Time:Zone"] ?? LocalCalendar.DefaultZone)))
            .AddDatabase()
            .AddSignIn(configuration, builder.Environment)
            .AddServiceTeamsGraphQL(configuration)
            .AddReports()
            .AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }

    public static void MapServiceTeams(this WebApplication app)
    {
        app.UseAskingPage();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWebSockets();
        app.MapHealthChecks("/health");
        app.MapGraphQL().RequireAuthorization(Policies.Read);
        app.MapReports();
    }
}
