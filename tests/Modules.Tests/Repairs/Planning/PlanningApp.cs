using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Shared.ProtectedTimes;

namespace Modules.Tests.Repairs.Planning;

/// <summary>The product with another module's protected times, which a test says, and with settings of its own.</summary>
public sealed class PlanningApp : TestApp
{
    private const string MoveWork = """
        mutation ($input: MovePlannedWorkInput!) {
          movePlannedWork(input: $input) {
            plannedWork { id startsAt noticeMinutes shortNotice timesMoved }
            errors {
              __typename
              ... on Error { code message }
              ... on WindowsInTheWayError { windows { reason name startsAt endsAt community { id } } }
              ... on WorkInTheWayError { works { id } }
            }
          }
        }
        """;

    public PlanningApp()
        : this([])
    {
    }

    private PlanningApp(Dictionary<string, string?> settings)
        : this(settings, new FakeAssurance())
    {
    }

    private PlanningApp(Dictionary<string, string?> settings, FakeAssurance assurance)
        : base(builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Services.AddSingleton<IProtectedWindowSource>(assurance);
        })
        => Assurance = assurance;

    /// <summary>What another module protects.</summary>
    internal FakeAssurance Assurance { get; }

    internal DateTime Now => Clock.GetUtcNow().UtcDateTime;

    internal Task<Answer> MoveAsync(string work, DateTime startsAt, int minutes = 120)
        => ExecuteAsync(
            MoveWork,
            new { input = new { plannedWorkId = work, startsAt, endsAt = startsAt.AddMinutes(minutes), reason = "改期" } },
            Actor.Dispatcher);

    /// <summary>Runs a test on an app with these settings.</summary>
    internal static async Task WithAsync(Dictionary<string, string?> settings, Func<PlanningApp, Task> test)
    {
        var app = new PlanningApp(settings);
        try
        {
            await app.InitializeAsync();
            await test(app);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }
}

/// <summary>A module that protects times, and counts how often it is asked.</summary>
internal sealed class FakeAssurance : IProtectedWindowSource
{
    public List<ProtectedTime> Times { get; } = [];

    public int Questions { get; set; }

    public void Protect(string community, DateTime startsAt, int minutes, string name = "会议保电")
        => Times.Add(new ProtectedTime(community.Key(), ProtectionReason.EventAssurance, name, startsAt, startsAt.AddMinutes(minutes)));

    public Task<IReadOnlyList<ProtectedTime>> FindAsync(
        IReadOnlyCollection<long> communityIds, DateTime from, DateTime to, CancellationToken cancellationToken)
    {
        Questions++;
        return Task.FromResult<IReadOnlyList<ProtectedTime>>(
            [.. Times.Where(time => communityIds.Contains(time.CommunityId) && time.StartsAt < to && time.EndsAt > from)]);
    }
}
