IF OBJECT_ID(N'[outreach].[Migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'outreach') IS NULL EXEC(N'CREATE SCHEMA [outreach];');
    CREATE TABLE [outreach].[Migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_Migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    IF SCHEMA_ID(N'outreach') IS NULL EXEC(N'CREATE SCHEMA [outreach];');
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[CoveragePlans] (
        [Id] bigint NOT NULL IDENTITY,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Kind] int NULL,
        [TeamId] bigint NOT NULL,
        [StartsOn] date NOT NULL,
        [DueOn] date NOT NULL,
        [PlannedCommunities] int NOT NULL,
        [ArchivedAt] datetime2 NULL,
        [ArchivingReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_CoveragePlans] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[ImportedRows] (
        [Id] bigint NOT NULL IDENTITY,
        [Book] nvarchar(50) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_ImportedRows] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[MemberCalendars] (
        [MemberId] bigint NOT NULL,
        [Turns] int NOT NULL,
        CONSTRAINT [PK_MemberCalendars] PRIMARY KEY ([MemberId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[Outbox] (
        [Id] bigint NOT NULL IDENTITY,
        [Key] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Body] nvarchar(max) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [HappenedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[Requests] (
        [Id] bigint NOT NULL IDENTITY,
        [Actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestId] uniqueidentifier NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_Requests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[SlotOffers] (
        [Id] bigint NOT NULL IDENTITY,
        [TeamId] bigint NOT NULL,
        [Kind] int NOT NULL,
        [FromDay] date NOT NULL,
        [ToDay] date NOT NULL,
        [Places] int NOT NULL,
        [Seats] int NOT NULL,
        [OfferedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [OfferedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_SlotOffers] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[TeamCalendars] (
        [TeamId] bigint NOT NULL,
        [Kind] int NOT NULL,
        [Turns] int NOT NULL,
        [LastWaitingNumber] int NOT NULL,
        CONSTRAINT [PK_TeamCalendars] PRIMARY KEY ([TeamId], [Kind])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[CoverageTargets] (
        [Id] bigint NOT NULL IDENTITY,
        [PlanId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [PlannedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [PlannedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_CoverageTargets] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CoverageTargets_CoveragePlans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [outreach].[CoveragePlans] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[Slots] (
        [Id] bigint NOT NULL IDENTITY,
        [OfferId] bigint NOT NULL,
        [TeamId] bigint NOT NULL,
        [Kind] int NOT NULL,
        [Day] date NOT NULL,
        [Period] int NOT NULL,
        [StartsAt] datetime2 NOT NULL,
        [EndsAt] datetime2 NOT NULL,
        [Seats] int NOT NULL,
        [Places] int NOT NULL,
        [TakenPlaces] int NOT NULL,
        [FreePlaces] int NOT NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Slots] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Slots_Places] CHECK ([TakenPlaces] >= 0 AND [TakenPlaces] <= [Places]),
        CONSTRAINT [FK_Slots_SlotOffers_OfferId] FOREIGN KEY ([OfferId]) REFERENCES [outreach].[SlotOffers] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[Sessions] (
        [Id] bigint NOT NULL IDENTITY,
        [Kind] int NOT NULL,
        [Status] int NOT NULL,
        [CommunityId] bigint NOT NULL,
        [TeamId] bigint NULL,
        [SlotId] bigint NULL,
        [Topic] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Capacity] int NOT NULL,
        [Methods] nvarchar(max) NOT NULL,
        [ContactName] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [ContactPhone] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [WantedFrom] date NOT NULL,
        [WantedTo] date NOT NULL,
        [WantedPeriod] int NULL,
        [Waiting] bit NOT NULL,
        [WaitingNumber] int NULL,
        [WaitingSince] datetime2 NULL,
        [RequestedAt] datetime2 NOT NULL,
        [RequestedOn] date NOT NULL,
        [ScheduledAt] datetime2 NULL,
        [StartsAt] datetime2 NULL,
        [EndsAt] datetime2 NULL,
        [Day] date NULL,
        [Minutes] int NULL,
        [HeldAt] datetime2 NULL,
        [CalledOffAt] datetime2 NULL,
        [CallOffReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [PeopleReached] int NULL,
        [Households] int NULL,
        [Leaflets] int NULL,
        [QuizTakers] int NULL,
        [QuizPassed] int NULL,
        [QuizPassRate] float NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Sessions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Sessions_Slots_SlotId] FOREIGN KEY ([SlotId]) REFERENCES [outreach].[Slots] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[SessionMembers] (
        [SessionId] bigint NOT NULL,
        [MemberId] bigint NOT NULL,
        [StartsAt] datetime2 NOT NULL,
        [EndsAt] datetime2 NOT NULL,
        [Booked] bit NOT NULL,
        CONSTRAINT [PK_SessionMembers] PRIMARY KEY ([SessionId], [MemberId]),
        CONSTRAINT [FK_SessionMembers_Sessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [outreach].[Sessions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE TABLE [outreach].[SessionSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [SessionId] bigint NOT NULL,
        CONSTRAINT [PK_SessionSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SessionSteps_Sessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [outreach].[Sessions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_CoveragePlans_TeamId] ON [outreach].[CoveragePlans] ([TeamId]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_CoverageTargets_CommunityId] ON [outreach].[CoverageTargets] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CoverageTargets_PlanId_CommunityId] ON [outreach].[CoverageTargets] ([PlanId], [CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ImportedRows_Book_Number] ON [outreach].[ImportedRows] ([Book], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_Key] ON [outreach].[Outbox] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Requests_Actor_RequestId] ON [outreach].[Requests] ([Actor], [RequestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_SessionMembers_MemberId_StartsAt] ON [outreach].[SessionMembers] ([MemberId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_SessionSteps_SessionId] ON [outreach].[SessionSteps] ([SessionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_Sessions_CommunityId_Status_Day] ON [outreach].[Sessions] ([CommunityId], [Status], [Day]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_Sessions_SlotId] ON [outreach].[Sessions] ([SlotId]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_Sessions_TeamId_Kind_WaitingNumber] ON [outreach].[Sessions] ([TeamId], [Kind], [WaitingNumber]) WHERE [Waiting] = 1');
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_Sessions_TeamId_Status] ON [outreach].[Sessions] ([TeamId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_Slots_Day_FreePlaces] ON [outreach].[Slots] ([Day], [FreePlaces]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE INDEX [IX_Slots_OfferId] ON [outreach].[Slots] ([OfferId]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Slots_TeamId_Kind_Day_Period] ON [outreach].[Slots] ([TeamId], [Kind], [Day], [Period]);
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122004612_Initial'
)
BEGIN
    INSERT INTO [outreach].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122004612_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [Attempts] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [DueAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [Lease] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [ParkedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [ReadAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [Reason] nvarchar(1000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [RetriedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [RetriedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    ALTER TABLE [outreach].[Outbox] ADD [WrittenAt] datetime2 NOT NULL DEFAULT '0001-01-01T00:00:00.0000000';
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_outreach_Outbox_Parked] ON [outreach].[Outbox] ([ParkedAt]) WHERE [ParkedAt] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_outreach_Outbox_Waiting] ON [outreach].[Outbox] ([Id]) WHERE [ReadAt] IS NULL AND [ParkedAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [outreach].[Migrations]
    WHERE [MigrationId] = N'20261122022854_OutboxReading'
)
BEGIN
    INSERT INTO [outreach].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122022854_OutboxReading', N'10.0.14');
END;

COMMIT;
GO

