using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Modules.Tests.Support;
using ServiceTeams.Insights;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Reading;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>The product with small batches and a switch for the reader's power.</summary>
public sealed class ReadingApp : TestApp
{
    public const int Batch = 20;
    public const int Attempts = 3;

    private readonly PowerCut _power;

    public ReadingApp()
        : this(new PowerCut())
    {
    }

    private ReadingApp(PowerCut power)
        : base(builder => builder.Services
            .ConfigureDbContext<InsightsDb>(options => options.AddInterceptors(power))
            .Configure<InsightsSettings>(settings => (settings.Batch, settings.Attempts) = (Batch, Attempts)))
        => _power = power;

    internal PowerCut Power => _power;

    /// <summary>A reader as another copy of the API has one.</summary>
    internal ServiceReader NewReader(Func<IOutbox, IOutbox>? see = null)
        => ActivatorUtilities.CreateInstance<ServiceReader>(
            Services, Services.GetServices<IOutbox>().Select(see ?? _power.Feeds).ToArray().AsEnumerable());

    /// <summary>Lets every lease and every pause run out.</summary>
    internal void WaitLong() => Clock.Advance(60);

    internal InsightsSettings Settings => Services.GetRequiredService<IOptions<InsightsSettings>>().Value;
}
