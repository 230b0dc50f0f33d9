IF OBJECT_ID(N'[repairs].[Migrations]') IS NULL
BEGIN
    IF SCHEMA_ID(N'repairs') IS NULL EXEC(N'CREATE SCHEMA [repairs];');
    CREATE TABLE [repairs].[Migrations] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK_Migrations] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    IF SCHEMA_ID(N'repairs') IS NULL EXEC(N'CREATE SCHEMA [repairs];');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[Outbox] (
        [Id] bigint NOT NULL IDENTITY,
        [Key] uniqueidentifier NOT NULL,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Body] nvarchar(max) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [HappenedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[RepairOrders] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [Channel] int NOT NULL,
        [Symptom] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Place] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [CustomerId] bigint NULL,
        [CommunityId] bigint NOT NULL,
        [TeamId] bigint NULL,
        [Cause] int NULL,
        [Setting] int NOT NULL,
        [PromisedMinutes] int NOT NULL,
        [PromisedArrivalAt] datetime2 NOT NULL,
        [ReportedAt] datetime2 NOT NULL,
        [ReportedOn] date NOT NULL,
        [DispatchedAt] datetime2 NULL,
        [ArrivedAt] datetime2 NULL,
        [RestoredAt] datetime2 NULL,
        [ClosedAt] datetime2 NULL,
        [CancelledAt] datetime2 NULL,
        [KeptPromise] bit NULL,
        [ArrivalMinutes] int NULL,
        [RepairMinutes] int NULL,
        [CustomersWithoutSupply] int NOT NULL,
        [WithoutSupplySince] datetime2 NULL,
        [WithoutSupplyMinutes] int NULL,
        [Rating] int NULL,
        [CancellationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_RepairOrders] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[Requests] (
        [Id] bigint NOT NULL IDENTITY,
        [Actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestId] uniqueidentifier NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_Requests] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[CrewMembers] (
        [OrderId] bigint NOT NULL,
        [MemberId] bigint NOT NULL,
        [Busy] bit NOT NULL,
        [Shared] bit NOT NULL,
        CONSTRAINT [PK_CrewMembers] PRIMARY KEY ([OrderId], [MemberId]),
        CONSTRAINT [FK_CrewMembers_RepairOrders_OrderId] FOREIGN KEY ([OrderId]) REFERENCES [repairs].[RepairOrders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE TABLE [repairs].[RepairOrderSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [OrderId] bigint NOT NULL,
        CONSTRAINT [PK_RepairOrderSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RepairOrderSteps_RepairOrders_OrderId] FOREIGN KEY ([OrderId]) REFERENCES [repairs].[RepairOrders] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_CrewMembers_MemberId_Busy] ON [repairs].[CrewMembers] ([MemberId], [Busy]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_CrewMembers_OneOrderAtATime] ON [repairs].[CrewMembers] ([MemberId]) WHERE [Busy] = 1 AND [Shared] = 0');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Outbox_Key] ON [repairs].[Outbox] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrderSteps_OrderId] ON [repairs].[RepairOrderSteps] ([OrderId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_CommunityId_ReportedAt] ON [repairs].[RepairOrders] ([CommunityId], [ReportedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_CustomerId_ReportedAt] ON [repairs].[RepairOrders] ([CustomerId], [ReportedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_ReportedAt] ON [repairs].[RepairOrders] ([ReportedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_TeamId_Status] ON [repairs].[RepairOrders] ([TeamId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Requests_Actor_RequestId] ON [repairs].[Requests] ([Actor], [RequestId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261121215024_Initial'
)
BEGIN
    INSERT INTO [repairs].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261121215024_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    ALTER TABLE [repairs].[RepairOrders] ADD [CustomerMinutes] bigint NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    ALTER TABLE [repairs].[RepairOrders] ADD [KeptRestorationGoal] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    ALTER TABLE [repairs].[RepairOrders] ADD [RestorationGoalMinutes] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    EXEC(N'UPDATE [repairs].[RepairOrders] SET [RestorationGoalMinutes] = CASE [Setting] WHEN 1 THEN 180 ELSE 240 END;
    UPDATE [repairs].[RepairOrders] SET
        [CustomerMinutes] = CAST(COALESCE([WithoutSupplyMinutes], 0) AS bigint) * [CustomersWithoutSupply],
        [KeptRestorationGoal] = CASE WHEN [WithoutSupplySince] IS NULL THEN NULL
            WHEN DATEDIFF(second, [ArrivedAt], [RestoredAt]) <= [RestorationGoalMinutes] * 60 THEN 1 ELSE 0 END
    WHERE [RestoredAt] IS NOT NULL;');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[CommunityCalendars] (
        [CommunityId] bigint NOT NULL,
        [Entries] bigint NOT NULL,
        CONSTRAINT [PK_CommunityCalendars] PRIMARY KEY ([CommunityId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[ImportedRows] (
        [Id] bigint NOT NULL IDENTITY,
        [Book] nvarchar(50) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Number] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ContentHash] nvarchar(64) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ResultId] bigint NOT NULL,
        CONSTRAINT [PK_ImportedRows] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[PlannedWorks] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [Kind] int NOT NULL,
        [Title] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [Purpose] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [TeamId] bigint NOT NULL,
        [StartsAt] datetime2 NOT NULL,
        [EndsAt] datetime2 NOT NULL,
        [StartsOn] date NOT NULL,
        [PlannedMinutes] int NOT NULL,
        [AnnouncedAt] datetime2 NOT NULL,
        [NoticeMinutes] int NOT NULL,
        [ShortNotice] bit NOT NULL,
        [TimesMoved] int NOT NULL,
        [ExpectedCustomersWithoutSupply] int NOT NULL,
        [StartedAt] datetime2 NULL,
        [FinishedAt] datetime2 NULL,
        [CancelledAt] datetime2 NULL,
        [CancellationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [CustomersWithoutSupply] int NULL,
        [WithoutSupplyMinutes] int NULL,
        [CustomerMinutes] bigint NULL,
        [OverrunMinutes] int NULL,
        [Version] int NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_PlannedWorks] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[ProtectedWindows] (
        [Id] bigint NOT NULL IDENTITY,
        [Reason] int NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [StartsAt] datetime2 NOT NULL,
        [EndsAt] datetime2 NOT NULL,
        [StartsOn] date NOT NULL,
        [LiftedAt] datetime2 NULL,
        [LiftingReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_ProtectedWindows] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[ServiceConnections] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [Kind] int NOT NULL,
        [CapacityKva] int NOT NULL,
        [CustomerId] bigint NULL,
        [CommunityId] bigint NOT NULL,
        [TeamId] bigint NOT NULL,
        [ApplicantName] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [ApplicantPhone] nvarchar(40) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Address] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [AppliedAt] datetime2 NOT NULL,
        [AppliedOn] date NOT NULL,
        [SurveyedAt] datetime2 NULL,
        [ApprovedAt] datetime2 NULL,
        [ConnectedAt] datetime2 NULL,
        [ConnectedOn] date NULL,
        [DaysToPower] int NULL,
        [MinutesToPower] int NULL,
        [RejectedAt] datetime2 NULL,
        [RejectionReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_ServiceConnections] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[SupplyCards] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [OrderId] bigint NOT NULL,
        [CustomerId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        [TeamId] bigint NOT NULL,
        [CreditKwh] int NOT NULL,
        [RepaidKwh] int NOT NULL,
        [OutstandingKwh] int NOT NULL,
        [IssuedAt] datetime2 NOT NULL,
        [IssuedOn] date NOT NULL,
        [IssuedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [RepaidAt] datetime2 NULL,
        [RepaidOn] date NULL,
        [DaysToRepay] int NULL,
        [RevokedAt] datetime2 NULL,
        [RevocationReason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL,
        [Version] int NOT NULL,
        [ChangedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ChangedAt] datetime2 NOT NULL,
        [LastStepAt] datetime2 NOT NULL,
        CONSTRAINT [PK_SupplyCards] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SupplyCards_RepairOrders_OrderId] FOREIGN KEY ([OrderId]) REFERENCES [repairs].[RepairOrders] ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[InterruptedCommunities] (
        [WorkId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        CONSTRAINT [PK_InterruptedCommunities] PRIMARY KEY ([WorkId], [CommunityId]),
        CONSTRAINT [FK_InterruptedCommunities_PlannedWorks_WorkId] FOREIGN KEY ([WorkId]) REFERENCES [repairs].[PlannedWorks] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[PlannedWorkMoves] (
        [Id] bigint NOT NULL IDENTITY,
        [FromStartsAt] datetime2 NOT NULL,
        [FromEndsAt] datetime2 NOT NULL,
        [ToStartsAt] datetime2 NOT NULL,
        [ToEndsAt] datetime2 NOT NULL,
        [Reason] nvarchar(2000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [MovedAt] datetime2 NOT NULL,
        [WorkId] bigint NOT NULL,
        CONSTRAINT [PK_PlannedWorkMoves] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_PlannedWorkMoves_PlannedWorks_WorkId] FOREIGN KEY ([WorkId]) REFERENCES [repairs].[PlannedWorks] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[PlannedWorkSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [WorkId] bigint NOT NULL,
        CONSTRAINT [PK_PlannedWorkSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_PlannedWorkSteps_PlannedWorks_WorkId] FOREIGN KEY ([WorkId]) REFERENCES [repairs].[PlannedWorks] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[ProtectedCommunities] (
        [WindowId] bigint NOT NULL,
        [CommunityId] bigint NOT NULL,
        CONSTRAINT [PK_ProtectedCommunities] PRIMARY KEY ([WindowId], [CommunityId]),
        CONSTRAINT [FK_ProtectedCommunities_ProtectedWindows_WindowId] FOREIGN KEY ([WindowId]) REFERENCES [repairs].[ProtectedWindows] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[ServiceConnectionSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [Status] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [ConnectionId] bigint NOT NULL,
        CONSTRAINT [PK_ServiceConnectionSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ServiceConnectionSteps_ServiceConnections_ConnectionId] FOREIGN KEY ([ConnectionId]) REFERENCES [repairs].[ServiceConnections] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE TABLE [repairs].[SupplyCardRepayments] (
        [Id] bigint NOT NULL IDENTITY,
        [Kwh] int NOT NULL,
        [At] datetime2 NOT NULL,
        [By] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [NotedAt] datetime2 NOT NULL,
        [CardId] bigint NOT NULL,
        CONSTRAINT [PK_SupplyCardRepayments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SupplyCardRepayments_SupplyCards_CardId] FOREIGN KEY ([CardId]) REFERENCES [repairs].[SupplyCards] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ImportedRows_Book_Number] ON [repairs].[ImportedRows] ([Book], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_InterruptedCommunities_CommunityId] ON [repairs].[InterruptedCommunities] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_PlannedWorkMoves_WorkId] ON [repairs].[PlannedWorkMoves] ([WorkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_PlannedWorkSteps_WorkId] ON [repairs].[PlannedWorkSteps] ([WorkId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_PlannedWorks_StartsAt] ON [repairs].[PlannedWorks] ([StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_PlannedWorks_Status_EndsAt] ON [repairs].[PlannedWorks] ([Status], [EndsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_PlannedWorks_TeamId_StartsAt] ON [repairs].[PlannedWorks] ([TeamId], [StartsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_ProtectedCommunities_CommunityId] ON [repairs].[ProtectedCommunities] ([CommunityId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_ProtectedWindows_EndsAt] ON [repairs].[ProtectedWindows] ([EndsAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_ServiceConnectionSteps_ConnectionId] ON [repairs].[ServiceConnectionSteps] ([ConnectionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_ServiceConnections_AppliedAt] ON [repairs].[ServiceConnections] ([AppliedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_ServiceConnections_CommunityId_AppliedAt] ON [repairs].[ServiceConnections] ([CommunityId], [AppliedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_ServiceConnections_CustomerId_AppliedAt] ON [repairs].[ServiceConnections] ([CustomerId], [AppliedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_ServiceConnections_TeamId_Status] ON [repairs].[ServiceConnections] ([TeamId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_SupplyCardRepayments_CardId] ON [repairs].[SupplyCardRepayments] ([CardId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_SupplyCards_CommunityId_IssuedAt] ON [repairs].[SupplyCards] ([CommunityId], [IssuedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_SupplyCards_CustomerId_IssuedAt] ON [repairs].[SupplyCards] ([CustomerId], [IssuedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_SupplyCards_OneOpenPerCustomer] ON [repairs].[SupplyCards] ([CustomerId]) WHERE [Status] = 1');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_SupplyCards_OnePerOrder] ON [repairs].[SupplyCards] ([OrderId]) WHERE [Status] <> 3');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_SupplyCards_OrderId_Status] ON [repairs].[SupplyCards] ([OrderId], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_SupplyCards_Status_IssuedAt] ON [repairs].[SupplyCards] ([Status], [IssuedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    CREATE INDEX [IX_SupplyCards_TeamId_IssuedAt] ON [repairs].[SupplyCards] ([TeamId], [IssuedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122012323_Services'
)
BEGIN
    INSERT INTO [repairs].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122012323_Services', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [Attempts] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [DueAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [Lease] uniqueidentifier NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [ParkedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [ReadAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [Reason] nvarchar(1000) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [RetriedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [RetriedBy] nvarchar(200) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    ALTER TABLE [repairs].[Outbox] ADD [WrittenAt] datetime2 NOT NULL DEFAULT '0001-01-01T00:00:00.0000000';
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_repairs_Outbox_Parked] ON [repairs].[Outbox] ([ParkedAt]) WHERE [ParkedAt] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_repairs_Outbox_Waiting] ON [repairs].[Outbox] ([Id]) WHERE [ReadAt] IS NULL AND [ParkedAt] IS NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122022938_OutboxReading'
)
BEGIN
    INSERT INTO [repairs].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122022938_OutboxReading', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122081136_Interruptions'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_Interruptions] ON [repairs].[RepairOrders] ([WithoutSupplySince], [CommunityId], [CustomersWithoutSupply], [WithoutSupplyMinutes], [CustomerMinutes]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122081136_Interruptions'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_ReportedOn_Cause_TeamId] ON [repairs].[RepairOrders] ([ReportedOn], [Cause], [TeamId]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122081136_Interruptions'
)
BEGIN
    CREATE INDEX [IX_PlannedWorks_StartedAt] ON [repairs].[PlannedWorks] ([StartedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122081136_Interruptions'
)
BEGIN
    INSERT INTO [repairs].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122081136_Interruptions', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122082056_Watching'
)
BEGIN
    CREATE TABLE [repairs].[Changes] (
        [Id] bigint NOT NULL IDENTITY,
        [Kind] nvarchar(100) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
        [ThingId] bigint NOT NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_Changes] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122082056_Watching'
)
BEGIN
    INSERT INTO [repairs].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122082056_Watching', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122105319_NewestOrders'
)
BEGIN
    DROP INDEX [IX_RepairOrders_ReportedAt] ON [repairs].[RepairOrders];
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122105319_NewestOrders'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_ReportedAt_Id] ON [repairs].[RepairOrders] ([ReportedAt] DESC, [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122105319_NewestOrders'
)
BEGIN
    CREATE INDEX [IX_RepairOrders_TeamId_ReportedAt_Id] ON [repairs].[RepairOrders] ([TeamId], [ReportedAt] DESC, [Id]);
END;

IF NOT EXISTS (
    SELECT * FROM [repairs].[Migrations]
    WHERE [MigrationId] = N'20261122105319_NewestOrders'
)
BEGIN
    INSERT INTO [repairs].[Migrations] ([MigrationId], [ProductVersion])
    VALUES (N'20261122105319_NewestOrders', N'10.0.14');
END;

COMMIT;
GO

