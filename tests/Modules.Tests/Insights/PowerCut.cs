using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>Where a reader can end.</summary>
public enum Step
{
    BeforeLease,
    Leased,
    Entering,
    Committing,
    Committed,
    Marked,
}

/// <summary>Ends a reader at a step: from there on nothing it does has an effect, as if its process were gone.</summary>
internal sealed class PowerCut : DbTransactionInterceptor
{
    private Step? _at;
    private int _passes;

    public bool IsDark { get; private set; }

    /// <summary>The power goes off when this step is reached for the n-th time.</summary>
    public void Arm(Step step, int passes = 1) => (_at, _passes, IsDark) = (step, passes, false);

    public void Disarm() => (_at, IsDark) = (null, false);

    public void Pass(Step step)
    {
        if (IsDark || (step == _at && --_passes == 0))
        {
            IsDark = true;
            throw new InvalidOperationException($"The power went off at {step}.");
        }
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        try
        {
            Pass(Step.Entering);
        }
        catch
        {
            // Nobody else can roll it back: its owner never gets it.
            result.Dispose();
            throw;
        }

        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Pass(Step.Committing);
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Pass(Step.Committed);
        return Task.CompletedTask;
    }

    /// <summary>An outbox as the reader sees it that may lose its power.</summary>
    public IOutbox Feeds(IOutbox outbox) => new HookedOutbox(outbox)
    {
        BeforeLease = () => Pass(Step.BeforeLease),
        Leased = () =>
        {
            Pass(Step.Leased);
            return Task.CompletedTask;
        },
        BeforeNote = EnsurePower,
        Marked = () => Pass(Step.Marked),
    };

    private void EnsurePower()
    {
        if (IsDark)
        {
            throw new InvalidOperationException("The power is off.");
        }
    }
}
