using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Support;

/// <summary>Reads what Repairs has told of finished services.</summary>
internal static class ToldServices
{
    public static async Task<ServiceDelivered[]> ToldByRepairsAsync(this TestApp app, string? activity = null)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        var messages = await db.Set<OutboxMessage>().AsNoTracking().OrderBy(message => message.Id).ToListAsync();
        return
        [
            .. messages.Select(message => JsonSerializer.Deserialize<ServiceDelivered>(message.Body)!)
                .Where(service => activity is null || service.Activity == activity),
        ];
    }
}
