using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ServiceTeams.Repairs.Demonstration;
using ServiceTeams.Repairs.PlannedWorks;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.ProtectedTimes;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs;

/// <summary>Planned works and protected windows, as the module adds them.</summary>
internal static class Planning
{
    private const int LongestNoticeDays = 365;
    private const int MostSearchDays = 366;

    public static IServiceCollection AddPlanning(this IServiceCollection services)
    {
        services.AddOptions<NoticeSettings>().BindConfiguration(NoticeSettings.Section)
            .Validate(
                notice => notice.PlannedDays is >= 1 and <= LongestNoticeDays,
                $"{NoticeSettings.Section}:{nameof(NoticeSettings.PlannedDays)} must lie between 1 and 365.")
            .Validate(
                notice => notice.TemporaryHours >= 0 && notice.TemporaryHours <= notice.PlannedDays * 24,
                $"{NoticeSettings.Section}:{nameof(NoticeSettings.TemporaryHours)} must lie between 0 and the notice of planned work.")
            .ValidateOnStart();
        services.AddOptions<OfficeHoursSettings>().BindConfiguration(OfficeHoursSettings.Section)
            .Validate(hours => hours.From < hours.To, $"{OfficeHoursSettings.Section}:From must lie before {OfficeHoursSettings.Section}:To.")
            .ValidateOnStart();
        services.AddOptions<WorkHoursSettings>().BindConfiguration(WorkHoursSettings.Section)
            .Validate(hours => hours.From < hours.To, $"{WorkHoursSettings.Section}:From must lie before {WorkHoursSettings.Section}:To.")
            .Validate(
                hours => hours.StepMinutes >= 1 && hours.StepMinutes <= hours.MinutesADay,
                $"{WorkHoursSettings.Section}:{nameof(WorkHoursSettings.StepMinutes)} must lie between 1 and the length of the working day.")
            .Validate(
                hours => hours.SearchDays is >= 1 and <= MostSearchDays,
                $"{WorkHoursSettings.Section}:{nameof(WorkHoursSettings.SearchDays)} must lie between 1 and 366.")
            .ValidateOnStart();
        return services
            .AddSingleton<IDemonstrationData, PlanningDemonstration>()
            .AddSingleton<IProtectedWindowSource, KeptWindows>()
            .AddSingleton(provider => new NoticePeriods(provider.Settings<NoticeSettings>()))
            .AddSingleton(provider => new OfficeHours(
                provider.Settings<OfficeHoursSettings>(), provider.GetRequiredService<LocalCalendar>()))
            .AddSingleton(provider => new ProtectedTimes(
                provider.GetServices<IProtectedWindowSource>(), provider.GetRequiredService<OfficeHours>()))
            .AddSingleton(provider => new WorkRules(provider.GetRequiredService<ProtectedTimes>()))
            .AddSingleton(provider => new FreeWindows(
                provider.GetRequiredService<ProtectedTimes>(),
                provider.GetRequiredService<OfficeHours>(),
                provider.GetRequiredService<NoticePeriods>(),
                provider.Settings<WorkHoursSettings>(),
                provider.GetRequiredService<LocalCalendar>()));
    }

    public static IRequestExecutorBuilder AddPlanning(this IRequestExecutorBuilder builder)
        => builder
            .AddDataLoader<ProtectedWindowByIdDataLoader>()
            .AddDataLoader<CommunitiesByWindowDataLoader>()
            .AddDataLoader<ProtectedTimesDataLoader>()
            .AddDataLoader<PlannedWorkByIdDataLoader>()
            .AddDataLoader<WindowsInTheWayDataLoader>()
            .AddDataLoader<CommunitiesByWorkDataLoader>()
            .AddDataLoader<StepsByWorkDataLoader>()
            .AddDataLoader<MovesByWorkDataLoader>()
            .AddDataLoader<WorksByWindowDataLoader>()
            .AddTypeExtension(typeof(ProtectedWindowQueries))
            .AddTypeExtension(typeof(ProtectedWindowNode))
            .AddTypeExtension(typeof(ProtectedTimeNode))
            .AddTypeExtension(typeof(WindowsOfCommunity))
            .AddTypeExtension(typeof(TimesOfCommunity))
            .AddTypeExtension(typeof(ProtectWindow))
            .AddTypeExtension(typeof(ChangeProtectedWindow))
            .AddTypeExtension(typeof(LiftWindow))
            .AddTypeExtension(typeof(PlannedWorkQueries))
            .AddTypeExtension(typeof(PlannedWorkGroups))
            .AddTypeExtension(typeof(PlannedWorkNode))
            .AddTypeExtension(typeof(SuggestWindows))
            .AddTypeExtension(typeof(WindowsInTheWay))
            .AddTypeExtension(typeof(WorksInTheWay))
            .AddTypeExtension(typeof(WorksOfTeam))
            .AddTypeExtension(typeof(WorksOfCommunity))
            .AddTypeExtension(typeof(AnnouncePlannedWork))
            .AddTypeExtension(typeof(MovePlannedWork))
            .AddTypeExtension(typeof(StartPlannedWork))
            .AddTypeExtension(typeof(FinishPlannedWork))
            .AddTypeExtension(typeof(CancelPlannedWork));

    private static T Settings<T>(this IServiceProvider services)
        where T : class
        => services.GetRequiredService<IOptions<T>>().Value;
}
