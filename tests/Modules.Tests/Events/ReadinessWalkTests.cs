using System.Globalization;
using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>Walks at random through what can happen to an event and compares its readiness with a plain model after every step.</summary>
public sealed class ReadinessWalkTests : IAsyncLifetime
{
    private const int Steps = 80;
    private readonly TestApp _app = new();
    private readonly List<SiteModel> _sites = [];
    private readonly List<(string? Site, DateTime From, DateTime To)> _shifts = [];
    private Random _random = new(0);
    private string _event = "";
    private string _member = "";
    private string _community = "";

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Readiness_Should_BeThatOfThePlainModel_AfterEveryStep(int seed)
    {
        _random = new Random(seed);
        var team = await _app.TeamAsync();
        _community = await _app.CommunityAsync();
        _event = await _app.MajorEventAsync(team);
        _member = await _app.MemberAsync(team);
        var ready = 0;
        for (var step = 0; step < Steps; step++)
        {
            await StepAsync();
            ready += await CompareAsync();
        }

        Assert.True(ready > 0, "The walk never came to a site that is ready.");
    }

    private async Task StepAsync()
    {
        var tasks = _sites.Where(site => !site.Withdrawn).SelectMany(site => site.Tasks).ToArray();
        var unfinished = tasks.Where(task => task.Status is "OPEN" or "BLOCKED").ToArray();
        var defects = _sites.SelectMany(site => site.Tasks).SelectMany(task => task.Defects, (task, defect) => (Task: task, Defect: defect))
            .Where(pair => !pair.Defect.Fixed).ToArray();
        var open = _sites.Where(site => !site.Withdrawn).ToArray();
        switch (_random.Next(12))
        {
            case 0 when _sites.Count < 4:
                _sites.Add(new SiteModel(await _app.ProtectedSiteAsync(_event, _community)));
                break;
            case 1 or 2 when open.Length > 0:
                var site = Pick(open);
                var due = new DateOnly(2014, 8, 30).AddDays(_random.Next(5));
                site.Tasks.Add(new TaskModel(
                    await _app.SupplyTaskAsync(site.Id, dueOn: due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), due));
                break;
            case 3 or 4 or 5 when unfinished.Length > 0:
                var task = Pick(unfinished);
                var refusal = await _app.RefusalOfAsync("finishTask", new { supplyTaskId = task.Id });
                Assert.Equal(task.Status == "BLOCKED" ? "SUPPLY_TASK_BLOCKED" : null, refusal);
                task.Status = refusal is null ? "DONE" : task.Status;
                break;
            case 6 when unfinished.Length > 0:
                var faulty = Pick(unfinished);
                var severity = Pick(["MINOR", "SERIOUS", "CRITICAL"]);
                faulty.Defects.Add(new DefectModel(await _app.DefectAsync(faulty.Id, severity), severity));
                faulty.Status = severity == "MINOR" ? faulty.Status : "BLOCKED";
                break;
            case 7 or 8 when defects.Length > 0:
                var (of, defect) = Pick(defects);
                Assert.Null(await _app.RefusalOfAsync("fixDefect", new { defectId = defect.Id, remedy = "x" }));
                defect.Fixed = true;
                of.Status = of.Status == "BLOCKED" && of.Defects.TrueForAll(d => d.Fixed || d.Severity == "MINOR") ? "OPEN" : of.Status;
                break;
            case 9 when unfinished.Length > 0 && _random.Next(2) == 0:
                var off = Pick(unfinished);
                Assert.Null(await _app.RefusalOfAsync("cancelTask", new { supplyTaskId = off.Id, reason = "x" }));
                off.Status = "CANCELLED";
                break;
            case 10:
                await PlanShiftAsync(open);
                break;
            case 11 when open.Length > 2 && _random.Next(3) == 0:
                var gone = Pick(open);
                Assert.Null(await _app.RefusalOfAsync("withdrawSite", new { protectedSiteId = gone.Id, reason = "x" }));
                gone.Withdrawn = true;
                gone.Tasks.ForEach(t => t.Status = t.Status is "OPEN" or "BLOCKED" ? "CANCELLED" : t.Status);
                _shifts.RemoveAll(shift => shift.Site == gone.Id);
                break;
            default:
                _app.Clock.Advance(_random.Next(90));
                break;
        }
    }

    private async Task PlanShiftAsync(SiteModel[] open)
    {
        var from = Given.Assurance.AddHours(_random.Next(20));
        var to = from.AddHours(_random.Next(1, 5));
        var site = open.Length > 0 && _random.Next(2) == 0 ? Pick(open).Id : null;
        var clash = _shifts.Exists(shift => shift.From < to && shift.To > from);
        Assert.Equal(clash ? "SHIFT_CLASH" : null, await _app.RefusalOfAsync(
            "planShift", new { majorEventId = _event, protectedSiteId = site, memberId = _member, startsAt = from, endsAt = to }));
        if (!clash)
        {
            _shifts.Add((site, from, to));
        }
    }

    private async Task<int> CompareAsync()
    {
        const string Readiness = """
            readiness {
              state doneTasks tasks doneShare
              reasons { kind protectedSite { id } supplyTask { id } defect { id } coverGap { startsAt endsAt } }
            }
            """;
        var answer = await _app.ExecuteAsync(
            $"query ($id: ID!) {{ majorEvent(id: $id) {{ {Readiness} protectedSites(first: 50, order: [{{ id: ASC }}]) {{ nodes {{ {Readiness} }} }} }} }}",
            new { id = _event });
        var today = DateOnly.FromDateTime(_app.Clock.GetUtcNow().UtcDateTime.AddHours(8));
        var live = _sites.Where(site => !site.Withdrawn).ToArray();
        var ofEvent = live.SelectMany(site => Reasons(site, today))
            .Concat(Gaps(_ => true).Select(gap => $"COVER_GAP//{gap}"))
            .Concat(live.Length == 0 ? ["NO_SITES//"] : []);
        Compare(answer["data.majorEvent.readiness"]!, [.. live.SelectMany(site => site.Tasks)], ofEvent);
        var ready = 0;
        for (var i = 0; i < _sites.Count; i++)
        {
            ready += Compare(answer[$"data.majorEvent.protectedSites.nodes.{i}.readiness"]!, _sites[i].Tasks, Reasons(_sites[i], today));
        }

        return ready;
    }

    private static int Compare(JsonNode told, IReadOnlyList<TaskModel> tasks, IEnumerable<string> reasons)
    {
        string[] expected = [.. reasons.Order(StringComparer.Ordinal)];
        var (done, all) = (tasks.Count(task => task.Status == "DONE"), tasks.Count(task => task.Status != "CANCELLED"));
        Assert.Equal(expected, told["reasons"]!.AsArray().Select(reason => Describe(reason!)).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Length == 0 ? "READY" : "NOT_READY", told["state"]!.GetValue<string>());
        Assert.Equal((done, all), (told["doneTasks"]!.GetValue<int>(), told["tasks"]!.GetValue<int>()));
        Assert.Equal(all == 0 ? null : (double)done / all, told["doneShare"]?.GetValue<double>());
        return expected.Length == 0 ? 1 : 0;
    }

    private static string Describe(JsonNode reason)
    {
        var thing = reason["supplyTask"]?["id"] ?? reason["defect"]?["id"];
        var gap = reason["coverGap"];
        var detail = gap is null
            ? thing?.GetValue<string>()
            : Span(Moment(gap["startsAt"]!), Moment(gap["endsAt"]!));
        return $"{reason["kind"]}/{reason["protectedSite"]?["id"]}/{detail}";
    }

    private IEnumerable<string> Reasons(SiteModel site, DateOnly today)
    {
        foreach (var task in site.Tasks)
        {
            foreach (var defect in task.Defects.Where(defect => !defect.Fixed && defect.Severity == "CRITICAL"))
            {
                yield return $"OPEN_CRITICAL_DEFECT/{site.Id}/{defect.Id}";
            }

            if (task.Status is "OPEN" or "BLOCKED")
            {
                yield return $"{(task.Status == "BLOCKED" ? "BLOCKED_TASK" : task.Due < today ? "OVERDUE_TASK" : "OPEN_TASK")}/{site.Id}/{task.Id}";
            }
        }

        if (site.Withdrawn)
        {
            yield return $"WITHDRAWN/{site.Id}/";
            yield break;
        }

        if (site.Tasks.TrueForAll(task => task.Status == "CANCELLED"))
        {
            yield return $"NO_TASKS/{site.Id}/";
        }

        if (_shifts.Exists(shift => shift.Site == site.Id))
        {
            foreach (var gap in Gaps(shift => shift is null || shift == site.Id))
            {
                yield return $"COVER_GAP/{site.Id}/{gap}";
            }
        }
    }

    // Hour by hour: all shifts begin and end on the hour.
    private IEnumerable<string> Gaps(Func<string?, bool> covers)
    {
        DateTime? since = null;
        for (var hour = Given.Assurance; hour <= Given.Assurance.AddDays(1); hour = hour.AddHours(1))
        {
            var covered = hour == Given.Assurance.AddDays(1) || _shifts.Exists(shift => covers(shift.Site) && shift.From <= hour && hour < shift.To);
            if (covered && since is { } start)
            {
                if (hour > _app.Clock.GetUtcNow().UtcDateTime)
                {
                    yield return Span(start, hour);
                }

                since = null;
            }
            else if (!covered)
            {
                since ??= hour;
            }
        }
    }

    private static string Span(DateTime from, DateTime to) => string.Create(CultureInfo.InvariantCulture, $"{from:s}-{to:s}");

    private static DateTime Moment(JsonNode moment)
        => DateTime.Parse(moment.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private T Pick<T>(IReadOnlyList<T> things) => things[_random.Next(things.Count)];

    private sealed class SiteModel(string id)
    {
        public string Id { get; } = id;

        public bool Withdrawn { get; set; }

        public List<TaskModel> Tasks { get; } = [];
    }

    private sealed class TaskModel(string id, DateOnly due)
    {
        public string Id { get; } = id;

        public DateOnly Due { get; } = due;

        public string Status { get; set; } = "OPEN";

        public List<DefectModel> Defects { get; } = [];
    }

    private sealed class DefectModel(string id, string severity)
    {
        public string Id { get; } = id;

        public string Severity { get; } = severity;

        public bool Fixed { get; set; }
    }
}
