IF OBJECT_ID(N'[events].[Migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'events') IS NULL EXEC(N'CREATE SCHEMA [events];');
    CREATE TABLE [events].[Migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_Migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    IF SCHEMA_ID(N'events') IS NULL EXEC(N'CREATE SCHEMA [events];');
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[DutyRosters] (
        [MemberId] bigint NOT NULL,
        [Changes] int NOT NULL,
        CONSTRAINT [PK_DutyRosters] PRIMARY KEY ([MemberId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[ImportedRows] (
        [Id] bigint NOT NULL IDENTITY,
        [Book] nvarchar(50) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_ImportedRows] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[MajorEvents] (
        [Id] bigint NOT NULL IDENTITY,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Kind] int NOT NULL,
        [Level] int NOT NULL,
        [Status] int NOT NULL,
        [DetachmentId] bigint NOT NULL,
        [PreparationStartsAt] datetime2 NOT NULL,
        [PreparationEndsAt] datetime2 NOT NULL,
        [AssuranceStartsAt] datetime2 NOT NULL,
        [AssuranceEndsAt] datetime2 NOT NULL,
        [PreparationStartsOn] date NOT NULL,
        [PreparationEndsOn] date NOT NULL,
        [AssuranceStartsOn] date NOT NULL,
        [AssuranceEndsOn] date NOT NULL,
        [FinishedAt] datetime2 NULL,
        [CancelledAt] datetime2 NULL,
        [CancellationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_MajorEvents] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[Outbox] (
        [Id] bigint NOT NULL IDENTITY,
        [Key] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Body] nvarchar(max) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [HappenedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[Requests] (
        [Id] bigint NOT NULL IDENTITY,
        [Actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestId] uniqueidentifier NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_Requests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[MajorEventSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [MajorEventId] bigint NOT NULL,
        CONSTRAINT [PK_MajorEventSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MajorEventSteps_MajorEvents_MajorEventId] FOREIGN KEY ([MajorEventId]) REFERENCES [events].[MajorEvents] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[ProtectedSites] (
        [Id] bigint NOT NULL IDENTITY,
        [MajorEventId] bigint NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [CommunityId] bigint NOT NULL,
        [CustomerId] bigint NULL,
        [Address] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_ProtectedSites] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ProtectedSites_MajorEvents_MajorEventId] FOREIGN KEY ([MajorEventId]) REFERENCES [events].[MajorEvents] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[DutyShifts] (
        [Id] bigint NOT NULL IDENTITY,
        [MajorEventId] bigint NOT NULL,
        [ProtectedSiteId] bigint NULL,
        [MemberId] bigint NOT NULL,
        [Status] int NOT NULL,
        [StartsAt] datetime2 NOT NULL,
        [EndsAt] datetime2 NOT NULL,
        [StartsOn] date NOT NULL,
        [DutyMinutes] int NOT NULL,
        [CancellationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_DutyShifts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_DutyShifts_MajorEvents_MajorEventId] FOREIGN KEY ([MajorEventId]) REFERENCES [events].[MajorEvents] ([Id]),
        CONSTRAINT [FK_DutyShifts_ProtectedSites_ProtectedSiteId] FOREIGN KEY ([ProtectedSiteId]) REFERENCES [events].[ProtectedSites] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[Incidents] (
        [Id] bigint NOT NULL IDENTITY,
        [MajorEventId] bigint NOT NULL,
        [ProtectedSiteId] bigint NOT NULL,
        [Severity] int NOT NULL,
        [Status] int NOT NULL,
        [Description] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [HappenedAt] datetime2 NOT NULL,
        [HappenedOn] date NOT NULL,
        [ResolvedAt] datetime2 NULL,
        [ResolvedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [ResolutionMinutes] int NULL,
        [Resolution] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Incidents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Incidents_MajorEvents_MajorEventId] FOREIGN KEY ([MajorEventId]) REFERENCES [events].[MajorEvents] ([Id]),
        CONSTRAINT [FK_Incidents_ProtectedSites_ProtectedSiteId] FOREIGN KEY ([ProtectedSiteId]) REFERENCES [events].[ProtectedSites] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[SupplyTasks] (
        [Id] bigint NOT NULL IDENTITY,
        [MajorEventId] bigint NOT NULL,
        [ProtectedSiteId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [CustomerId] bigint NULL,
        [Kind] int NOT NULL,
        [Status] int NOT NULL,
        [Instructions] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [DueOn] date NOT NULL,
        [AssigneeId] bigint NULL,
        [OpenDefects] int NOT NULL,
        [DoneAt] datetime2 NULL,
        [DoneOn] date NULL,
        [Findings] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [WorkMinutes] int NULL,
        [CancelledAt] datetime2 NULL,
        [CancellationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_SupplyTasks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SupplyTasks_MajorEvents_MajorEventId] FOREIGN KEY ([MajorEventId]) REFERENCES [events].[MajorEvents] ([Id]),
        CONSTRAINT [FK_SupplyTasks_ProtectedSites_ProtectedSiteId] FOREIGN KEY ([ProtectedSiteId]) REFERENCES [events].[ProtectedSites] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[IncidentSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [IncidentId] bigint NOT NULL,
        CONSTRAINT [PK_IncidentSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_IncidentSteps_Incidents_IncidentId] FOREIGN KEY ([IncidentId]) REFERENCES [events].[Incidents] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[Defects] (
        [Id] bigint NOT NULL IDENTITY,
        [SupplyTaskId] bigint NOT NULL,
        [ProtectedSiteId] bigint NOT NULL,
        [MajorEventId] bigint NOT NULL,
        [Severity] int NOT NULL,
        [Description] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Blocking] bit NOT NULL,
        [FoundAt] datetime2 NOT NULL,
        [FoundOn] date NOT NULL,
        [FoundBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [FixedAt] datetime2 NULL,
        [FixedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Remedy] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_Defects] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Defects_SupplyTasks_SupplyTaskId] FOREIGN KEY ([SupplyTaskId]) REFERENCES [events].[SupplyTasks] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE TABLE [events].[SupplyTaskSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [SupplyTaskId] bigint NOT NULL,
        CONSTRAINT [PK_SupplyTaskSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SupplyTaskSteps_SupplyTasks_SupplyTaskId] FOREIGN KEY ([SupplyTaskId]) REFERENCES [events].[SupplyTasks] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_Defects_MajorEventId] ON [events].[Defects] ([MajorEventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_Defects_ProtectedSiteId_FixedAt] ON [events].[Defects] ([ProtectedSiteId], [FixedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_Defects_SupplyTaskId] ON [events].[Defects] ([SupplyTaskId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_DutyShifts_MajorEventId_StartsAt] ON [events].[DutyShifts] ([MajorEventId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_DutyShifts_MemberId_StartsAt] ON [events].[DutyShifts] ([MemberId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_DutyShifts_ProtectedSiteId_StartsAt] ON [events].[DutyShifts] ([ProtectedSiteId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ImportedRows_Book_Number] ON [events].[ImportedRows] ([Book], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_IncidentSteps_IncidentId] ON [events].[IncidentSteps] ([IncidentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_Incidents_MajorEventId_HappenedAt] ON [events].[Incidents] ([MajorEventId], [HappenedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_Incidents_ProtectedSiteId_Status] ON [events].[Incidents] ([ProtectedSiteId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_MajorEventSteps_MajorEventId] ON [events].[MajorEventSteps] ([MajorEventId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_MajorEvents_AssuranceStartsAt_AssuranceEndsAt] ON [events].[MajorEvents] ([AssuranceStartsAt], [AssuranceEndsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_MajorEvents_DetachmentId_AssuranceStartsAt] ON [events].[MajorEvents] ([DetachmentId], [AssuranceStartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_Key] ON [events].[Outbox] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_ProtectedSites_CommunityId] ON [events].[ProtectedSites] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_ProtectedSites_CustomerId] ON [events].[ProtectedSites] ([CustomerId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_ProtectedSites_CustomerOncePerEvent] ON [events].[ProtectedSites] ([MajorEventId], [CustomerId]) WHERE [CustomerId] IS NOT NULL AND [WithdrawnAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Requests_Actor_RequestId] ON [events].[Requests] ([Actor], [RequestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_SupplyTaskSteps_SupplyTaskId] ON [events].[SupplyTaskSteps] ([SupplyTaskId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_SupplyTasks_AssigneeId_DueOn] ON [events].[SupplyTasks] ([AssigneeId], [DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_SupplyTasks_CustomerId_DoneAt] ON [events].[SupplyTasks] ([CustomerId], [DoneAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_SupplyTasks_MajorEventId_Status] ON [events].[SupplyTasks] ([MajorEventId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_SupplyTasks_ProtectedSiteId_Status] ON [events].[SupplyTasks] ([ProtectedSiteId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    CREATE INDEX [IX_SupplyTasks_Status_DueOn] ON [events].[SupplyTasks] ([Status], [DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122004952_Initial'
)
BEGIN
    INSERT INTO [events].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122004952_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [Attempts] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [DueAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [Lease] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [ParkedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [ReadAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [Reason] nvarchar(1000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [RetriedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [RetriedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    ALTER TABLE [events].[Outbox] ADD [WrittenAt] datetime2 NOT NULL DEFAULT '0001-01-01T00:00:00.0000000';
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_events_Outbox_Parked] ON [events].[Outbox] ([ParkedAt]) WHERE [ParkedAt] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_events_Outbox_Waiting] ON [events].[Outbox] ([Id]) WHERE [ReadAt] IS NULL AND [ParkedAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122023002_OutboxReading'
)
BEGIN
    INSERT INTO [events].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122023002_OutboxReading', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122082118_Watching'
)
BEGIN
    CREATE TABLE [events].[Changes] (
        [Id] bigint NOT NULL IDENTITY,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ThingId] bigint NOT NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_Changes] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122082118_Watching'
)
BEGIN
    INSERT INTO [events].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122082118_Watching', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122131935_TasksOfCommunity'
)
BEGIN
    CREATE INDEX [IX_SupplyTasks_CommunityId] ON [events].[SupplyTasks] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [events].[Migrations]
    WHERE [MigrationId] = N'20261122131935_TasksOfCommunity'
)
BEGIN
    INSERT INTO [events].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122131935_TasksOfCommunity', N'10.0.14');
END;

COMMIT;
GO

