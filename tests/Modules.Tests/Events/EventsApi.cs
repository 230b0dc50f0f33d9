using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Events;

/// <summary>Short ways to act in events and to see what came of it.</summary>
internal static class EventsApi
{
    /// <summary>Calls a mutation; the payload is what is selected of the thing.</summary>
    public static Task<Answer> ActAsync(this TestApp app, string field, object input, string payload = "__typename", Actor? actor = null)
        => app.ExecuteAsync(
            $$"""
            mutation ($input: {{char.ToUpperInvariant(field[0])}}{{field[1..]}}Input!) {
              {{field}}(input: $input) { {{payload}} errors { __typename ... on Error { code message } } }
            }
            """,
            new { input },
            actor);

    public static async Task<string?> RefusalOfAsync(this TestApp app, string field, object input)
        => (await app.ActAsync(field, input)).Refusal(field);

    public static async Task<IReadOnlyList<ServiceDelivered>> DeliveredAsync(this TestApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<EventsDb>>().CreateDbContextAsync();
        var messages = await db.Set<OutboxMessage>().AsNoTracking().OrderBy(message => message.Id).ToListAsync();
        return [.. messages.Select(message => JsonSerializer.Deserialize<ServiceDelivered>(message.Body)!)];
    }

    /// <summary>The key inside an opaque id.</summary>
    public static long KeyOf(string id)
    {
        var text = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id));
        return long.Parse(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
