using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Assistance;

/// <summary>What the module's outbox tells.</summary>
internal static class Delivered
{
    /// <summary>The finished services that were told of one thing.</summary>
    public static async Task<IReadOnlyList<ServiceDelivered>> ServicesAsync(this TestApp app, string activity, string id)
    {
        var key = long.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], provider: null);
        return [.. (await app.ServicesAsync()).Where(fact => fact.Activity == activity && fact.SourceId == key)];
    }

    /// <summary>All finished services.</summary>
    public static async Task<IReadOnlyList<ServiceDelivered>> ServicesAsync(this TestApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<AssistanceDb>>().CreateDbContextAsync();
        var bodies = await db.Set<OutboxMessage>().Select(message => message.Body).ToListAsync();
        return [.. bodies.Select(body => JsonSerializer.Deserialize<ServiceDelivered>(body)!)];
    }
}
