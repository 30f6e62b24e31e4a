/**
 * List prices of cloud instances with GPUs, a row each as `priceCatalog.ts` reads it, in US dollars per hour. `source` is a place in
 * `priceSources`, `date` the day that the source was taken; an empty price is unknown, not free.
 */
export const priceRows = `provider,instance,gpu,count,vram_gb,region,usd_per_hour_ondemand,usd_spot,source,date,note
aws,dl1.24xlarge,Gaudi HL-205,8,32,us-east-1,13.10904,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g3.16xlarge,M60,4,8,us-east-1,4.56,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g3.4xlarge,M60,1,8,us-east-1,1.14,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g3.8xlarge,M60,2,8,us-east-1,2.28,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g3s.xlarge,M60,1,8,us-east-1,0.75,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g4ad.16xlarge,Radeon Pro V520,4,8.0,us-east-1,3.468,,0,2026-07-20,
aws,g4ad.2xlarge,Radeon Pro V520,1,8.0,us-east-1,0.54117,,0,2026-07-20,
aws,g4ad.4xlarge,Radeon Pro V520,1,8.0,us-east-1,0.867,,0,2026-07-20,
aws,g4ad.8xlarge,Radeon Pro V520,2,8.0,us-east-1,1.734,,0,2026-07-20,
aws,g4ad.xlarge,Radeon Pro V520,1,8.0,us-east-1,0.37853,,0,2026-07-20,
aws,g4dn.12xlarge,T4,4,16.0,us-east-1,3.912,,0,2026-07-20,
aws,g4dn.16xlarge,T4,1,16.0,us-east-1,4.352,,0,2026-07-20,
aws,g4dn.2xlarge,T4,1,16.0,us-east-1,0.752,,0,2026-07-20,
aws,g4dn.4xlarge,T4,1,16.0,us-east-1,1.204,,0,2026-07-20,
aws,g4dn.8xlarge,T4,1,16.0,us-east-1,2.176,,0,2026-07-20,
aws,g4dn.metal,T4,8,16.0,us-east-1,7.824,,0,2026-07-20,
aws,g4dn.xlarge,T4,1,16.0,us-east-1,0.526,,0,2026-07-20,
aws,g5.12xlarge,A10G,4,22.4,us-east-1,5.672,,0,2026-07-20,
aws,g5.16xlarge,A10G,1,22.4,us-east-1,4.096,,0,2026-07-20,
aws,g5.24xlarge,A10G,4,22.4,us-east-1,8.144,,0,2026-07-20,
aws,g5.2xlarge,A10G,1,22.4,us-east-1,1.212,,0,2026-07-20,
aws,g5.48xlarge,A10G,8,22.4,us-east-1,16.288,,0,2026-07-20,
aws,g5.4xlarge,A10G,1,22.4,us-east-1,1.624,,0,2026-07-20,
aws,g5.8xlarge,A10G,1,22.4,us-east-1,2.448,,0,2026-07-20,
aws,g5.xlarge,A10G,1,22.4,us-east-1,1.006,,0,2026-07-20,
aws,g5g.16xlarge,T4G,2,16.0,us-east-1,2.744,,0,2026-07-20,
aws,g5g.2xlarge,T4G,1,16.0,us-east-1,0.556,,0,2026-07-20,
aws,g5g.4xlarge,T4G,1,16.0,us-east-1,0.828,,0,2026-07-20,
aws,g5g.8xlarge,T4G,1,16.0,us-east-1,1.372,,0,2026-07-20,
aws,g5g.metal,T4G,2,16.0,us-east-1,2.744,,0,2026-07-20,
aws,g5g.xlarge,T4G,1,16.0,us-east-1,0.42,,0,2026-07-20,
aws,g6.12xlarge,L4,4,22.4,us-east-1,4.6016,,0,2026-07-20,
aws,g6.16xlarge,L4,1,22.4,us-east-1,3.3968,,0,2026-07-20,
aws,g6.24xlarge,L4,4,22.4,us-east-1,6.6752,,0,2026-07-20,
aws,g6.2xlarge,L4,1,22.4,us-east-1,0.9776,,0,2026-07-20,
aws,g6.48xlarge,L4,8,22.4,us-east-1,13.3504,,0,2026-07-20,
aws,g6.4xlarge,L4,1,22.4,us-east-1,1.3232,,0,2026-07-20,
aws,g6.8xlarge,L4,1,22.4,us-east-1,2.0144,,0,2026-07-20,
aws,g6.xlarge,L4,1,22.4,us-east-1,0.8048,,0,2026-07-20,
aws,g6e.12xlarge,L40S,4,44.7,us-east-1,10.49264,,0,2026-07-20,
aws,g6e.16xlarge,L40S,1,44.7,us-east-1,7.57719,,0,2026-07-20,
aws,g6e.24xlarge,L40S,4,44.7,us-east-1,15.06559,,0,2026-07-20,
aws,g6e.2xlarge,L40S,1,44.7,us-east-1,2.24208,,0,2026-07-20,
aws,g6e.48xlarge,L40S,8,44.7,us-east-1,30.13118,,0,2026-07-20,
aws,g6e.4xlarge,L40S,1,44.7,us-east-1,3.00424,,0,2026-07-20,
aws,g6e.8xlarge,L40S,1,44.7,us-east-1,4.52856,,0,2026-07-20,
aws,g6e.xlarge,L40S,1,44.7,us-east-1,1.861,,0,2026-07-20,
aws,g6f.2xlarge,L4,0.25,5.6,us-east-1,0.475,,0,2026-07-20,fractional vGPU (g6f); count = share of a 22.4 GiB L4
aws,g6f.4xlarge,L4,0.5,11.2,us-east-1,0.95,,0,2026-07-20,fractional vGPU (g6f); count = share of a 22.4 GiB L4
aws,g6f.large,L4,0.125,2.8,us-east-1,0.202,,0,2026-07-20,fractional vGPU (g6f); count = share of a 22.4 GiB L4
aws,g6f.xlarge,L4,0.125,2.8,us-east-1,0.2375,,0,2026-07-20,fractional vGPU (g6f); count = share of a 22.4 GiB L4
aws,g7.12xlarge,RTX PRO 4500,2,32.0,us-east-1,7.12832,,0,2026-07-20,
aws,g7.24xlarge,RTX PRO 4500,4,32.0,us-east-1,14.25664,,0,2026-07-20,
aws,g7.2xlarge,RTX PRO 4500,1,32.0,us-east-1,2.52,,0,2026-07-20,
aws,g7.48xlarge,RTX PRO 4500,8,32.0,us-east-1,28.51328,,0,2026-07-20,
aws,g7.4xlarge,RTX PRO 4500,1,32.0,us-east-1,3.04208,,0,2026-07-20,
aws,g7.8xlarge,RTX PRO 4500,1,32.0,us-east-1,4.08624,,0,2026-07-20,
aws,g7e.12xlarge,RTX PRO 6000,2,96.0,us-east-1,8.28608,,0,2026-07-20,
aws,g7e.24xlarge,RTX PRO 6000,4,96.0,us-east-1,16.57216,,0,2026-07-20,
aws,g7e.2xlarge,RTX PRO 6000,1,96.0,us-east-1,3.36312,,0,2026-07-20,
aws,g7e.48xlarge,RTX PRO 6000,8,96.0,us-east-1,33.14432,,0,2026-07-20,
aws,g7e.4xlarge,RTX PRO 6000,1,96.0,us-east-1,3.99816,,0,2026-07-20,
aws,g7e.8xlarge,RTX PRO 6000,1,96.0,us-east-1,5.26824,,0,2026-07-20,
aws,gr6.4xlarge,L4,1,22.4,us-east-1,1.5392,,0,2026-07-20,
aws,gr6.8xlarge,L4,1,22.4,us-east-1,2.4464,,0,2026-07-20,
aws,gr6f.4xlarge,L4,0.5,11.2,us-east-1,1.066,,0,2026-07-20,fractional vGPU (g6f); count = share of a 22.4 GiB L4
aws,p2.16xlarge,K80,16,12,us-east-1,14.4,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p2.8xlarge,K80,8,12,us-east-1,7.2,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p2.xlarge,K80,1,12,us-east-1,0.9,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p3.16xlarge,V100,8,16,us-east-1,24.48,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p3.2xlarge,V100,1,16,us-east-1,3.06,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p3.8xlarge,V100,4,16,us-east-1,12.24,,0,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p3dn.24xlarge,V100,8,32.0,us-east-1,31.212,,0,2026-07-20,
aws,p4d.24xlarge,A100,8,40.0,us-east-1,21.957642,,0,2026-07-20,
aws,p4de.24xlarge,A100,8,80.0,us-east-1,27.44705,,0,2026-07-20,
aws,p5.48xlarge,H100,8,80.0,us-east-1,55.04,,0,2026-07-20,
aws,p5.4xlarge,H100,1,80.0,us-east-1,6.88,,0,2026-07-20,
aws,p5en.48xlarge,H200,8,141.0,us-east-1,63.296,,0,2026-07-20,
aws,p6-b200.48xlarge,B200,8,179.1,us-east-1,113.9328,,0,2026-07-20,
aws,p6-b300.48xlarge,B300,8,268.6,us-east-1,142.416,,0,2026-07-20,
aws,g4dn.12xlarge,T4,4,16.0,us-gov-east-1,4.931,,1,2026-07-20,
aws,g4dn.16xlarge,T4,1,16.0,us-gov-east-1,5.486,,1,2026-07-20,
aws,g4dn.2xlarge,T4,1,16.0,us-gov-east-1,0.948,,1,2026-07-20,
aws,g4dn.4xlarge,T4,1,16.0,us-gov-east-1,1.518,,1,2026-07-20,
aws,g4dn.8xlarge,T4,1,16.0,us-gov-east-1,2.743,,1,2026-07-20,
aws,g4dn.xlarge,T4,1,16.0,us-gov-east-1,0.663,,1,2026-07-20,
aws,g6.12xlarge,L4,4,22.4,us-gov-east-1,5.80003,,1,2026-07-20,
aws,g6.16xlarge,L4,1,22.4,us-gov-east-1,4.28145,,1,2026-07-20,
aws,g6.24xlarge,L4,4,22.4,us-gov-east-1,8.41367,,1,2026-07-20,
aws,g6.2xlarge,L4,1,22.4,us-gov-east-1,1.2322,,1,2026-07-20,
aws,g6.48xlarge,L4,8,22.4,us-gov-east-1,16.82734,,1,2026-07-20,
aws,g6.4xlarge,L4,1,22.4,us-gov-east-1,1.66781,,1,2026-07-20,
aws,g6.8xlarge,L4,1,22.4,us-gov-east-1,2.53903,,1,2026-07-20,
aws,g6.xlarge,L4,1,22.4,us-gov-east-1,1.0144,,1,2026-07-20,
aws,gr6.4xlarge,L4,1,22.4,us-gov-east-1,1.9401,,1,2026-07-20,
aws,gr6.8xlarge,L4,1,22.4,us-gov-east-1,3.08359,,1,2026-07-20,
aws,p3dn.24xlarge,V100,8,32.0,us-gov-east-1,37.454,,1,2026-07-20,
aws,p6-b200.48xlarge,B200,8,179.1,us-gov-east-1,136.71936,,1,2026-07-20,
aws,p6-b300.48xlarge,B300,8,268.6,us-gov-east-1,170.9,,1,2026-07-20,
aws,g3.16xlarge,M60,4,8,us-gov-west-1,5.28,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g3.4xlarge,M60,1,8,us-gov-west-1,1.32,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g3.8xlarge,M60,2,8,us-gov-west-1,2.64,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g3s.xlarge,M60,1,8,us-gov-west-1,0.868,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,g4dn.12xlarge,T4,4,16.0,us-gov-west-1,4.931,,1,2026-07-20,
aws,g4dn.16xlarge,T4,1,16.0,us-gov-west-1,5.486,,1,2026-07-20,
aws,g4dn.2xlarge,T4,1,16.0,us-gov-west-1,0.948,,1,2026-07-20,
aws,g4dn.4xlarge,T4,1,16.0,us-gov-west-1,1.518,,1,2026-07-20,
aws,g4dn.8xlarge,T4,1,16.0,us-gov-west-1,2.743,,1,2026-07-20,
aws,g4dn.metal,T4,8,16.0,us-gov-west-1,9.862,,1,2026-07-20,
aws,g4dn.xlarge,T4,1,16.0,us-gov-west-1,0.663,,1,2026-07-20,
aws,g6.12xlarge,L4,4,22.4,us-gov-west-1,5.80003,,1,2026-07-20,
aws,g6.16xlarge,L4,1,22.4,us-gov-west-1,4.28145,,1,2026-07-20,
aws,g6.24xlarge,L4,4,22.4,us-gov-west-1,8.41367,,1,2026-07-20,
aws,g6.2xlarge,L4,1,22.4,us-gov-west-1,1.2322,,1,2026-07-20,
aws,g6.48xlarge,L4,8,22.4,us-gov-west-1,16.82734,,1,2026-07-20,
aws,g6.4xlarge,L4,1,22.4,us-gov-west-1,1.66781,,1,2026-07-20,
aws,g6.8xlarge,L4,1,22.4,us-gov-west-1,2.53903,,1,2026-07-20,
aws,g6.xlarge,L4,1,22.4,us-gov-west-1,1.0144,,1,2026-07-20,
aws,gr6.4xlarge,L4,1,22.4,us-gov-west-1,1.9401,,1,2026-07-20,
aws,gr6.8xlarge,L4,1,22.4,us-gov-west-1,3.08359,,1,2026-07-20,
aws,p2.16xlarge,K80,16,12,us-gov-west-1,17.28,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p2.8xlarge,K80,8,12,us-gov-west-1,8.64,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p2.xlarge,K80,1,12,us-gov-west-1,1.08,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p3.16xlarge,V100,8,16,us-gov-west-1,29.376,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p3.2xlarge,V100,1,16,us-gov-west-1,3.672,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p3.8xlarge,V100,4,16,us-gov-west-1,14.688,,1,2026-07-20,"older family: shape from public AWS specs, not in Karpenter docs"
aws,p3dn.24xlarge,V100,8,32.0,us-gov-west-1,37.454,,1,2026-07-20,
aws,p4d.24xlarge,A100,8,40.0,us-gov-west-1,26.3511,,1,2026-07-20,
aws,p5.48xlarge,H100,8,80.0,us-gov-west-1,66.048,,1,2026-07-20,
aws,p5.4xlarge,H100,1,80.0,us-gov-west-1,8.256,,1,2026-07-20,
aws,p5en.48xlarge,H200,8,141.0,us-gov-west-1,75.9552,,1,2026-07-20,
aws,p6-b200.48xlarge,B200,8,179.1,us-gov-west-1,136.71936,,1,2026-07-20,
azure,Standard_NC16as_T4_v3,T4,1,16,australiacentral,1.565,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,australiacentral,0.684,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,australiacentral,5.645,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,australiacentral,0.977,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,australiacentral2,1.565,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,australiacentral2,0.684,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,australiacentral2,5.645,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,australiacentral2,0.977,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12_Promo,K80,,,australiaeast,1.366,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,australiaeast,8.468,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,9.257,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,7.98,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,7.98,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,7.98,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,australiaeast,1.565,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24_Promo,K80,,,australiaeast,2.732,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,australiaeast,5.326,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,1.64,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24r_Promo,K80,,,australiaeast,3.006,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,australiaeast,18.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,australiaeast,16.936,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,18.514,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,15.96,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,15.96,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,15.96,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,24.068,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,20.748,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,2.092,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,1.803,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,australiaeast,10.121,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,australiaeast,10.652,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,australiaeast,0.684,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,australiaeast,5.658,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6_Promo,K80,,,australiaeast,0.683,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,australiaeast,4.234,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,4.107,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,australiaeast,3.54,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,australiaeast,20.242,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,australiaeast,0.978,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,australiaeast,21.303,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,australiaeast,156.84,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,australiaeast,47.516,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,australiaeast,47.516,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,australiaeast,142.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,australiaeast,122.96,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,australiaeast,1.908,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,australiaeast,1.317,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_V710_v5,V710,,,australiaeast,1.45,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12s_v3,M60,,,australiaeast,1.59,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,australiaeast,1.351,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,australiaeast,2.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,australiaeast,3.815,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24ads_V710_v5,V710,,,australiaeast,2.9,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,australiaeast,3.179,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV28adms_V710_v5,V710,,,australiaeast,3.48,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,australiaeast,2.703,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,australiaeast,6.554,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,australiaeast,4.64,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,australiaeast,6.358,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4ads_V710_v5,V710,,,australiaeast,0.483,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,australiaeast,0.338,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,australiaeast,0.954,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,australiaeast,0.658,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,australiaeast,9.454,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8ads_V710_v5,V710,,,australiaeast,0.967,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV8as_v4,MI25,,,australiaeast,0.676,,2,2026-06-18,shape unknown: left blank
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,australiasoutheast,151.44,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,australiasoutheast,67.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,australiasoutheast,110.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,australiasoutheast,67.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12s_v3,V100,2,16,brazilsouth,12.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,brazilsouth,2.046,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,brazilsouth,7.346,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,brazilsouth,26.928,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,brazilsouth,24.48,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,brazilsouth,14.692,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,brazilsouth,0.894,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,brazilsouth,7.383,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,brazilsouth,6.12,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,brazilsouth,1.277,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,brazilsouth,29.384,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,brazilsouth,216.32,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,brazilsouth,65.54,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,brazilsouth,65.54,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,brazilsouth,96.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,brazilsouth,169.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,brazilsouth,96.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,brazilsouth,1.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,brazilsouth,1.938,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,brazilsouth,3.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24s_v3,M60,,,brazilsouth,3.876,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,brazilsouth,9.04,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,brazilsouth,6.4,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,brazilsouth,7.752,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,brazilsouth,0.908,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,brazilsouth,13.04,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12s_v3,V100,2,16,canadacentral,6.732,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,canadacentral,1.336,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,canadacentral,4.408,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,canadacentral,14.81,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,canadacentral,13.464,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,canadacentral,8.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,canadacentral,8.815,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,canadacentral,0.584,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,canadacentral,4.82,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,canadacentral,3.366,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,canadacentral,17.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,canadacentral,0.834,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,canadacentral,17.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,canadacentral,39.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,canadacentral,39.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,canadacentral,57.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,canadacentral,117.984,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,canadacentral,57.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,canadacentral,1.09,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,canadacentral,1.118,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,canadacentral,1.92,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV32as_v4,MI25,,,canadacentral,2.237,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,canadacentral,5.424,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,canadacentral,3.84,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4as_v4,MI25,,,canadacentral,0.28,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,canadacentral,0.545,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,canadacentral,7.824,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,canadacentral,0.559,,2,2026-06-18,shape unknown: left blank
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,canadaeast,129.8,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,canadaeast,39.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,canadaeast,39.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12s_v3,V100,2,16,centralindia,8.468,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,centralindia,1.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,centralindia,5.142,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,centralindia,18.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,centralindia,16.936,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,centralindia,9.772,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,centralindia,10.284,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,centralindia,0.579,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,centralindia,4.787,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,centralindia,4.234,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,centralindia,19.544,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,centralindia,0.827,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,centralindia,20.569,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,centralindia,2.062,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,centralindia,1.271,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,centralindia,1.596,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,centralindia,1.305,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,centralindia,2.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,centralindia,4.123,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,centralindia,3.192,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,centralindia,2.61,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,centralindia,6.328,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,centralindia,4.48,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,centralindia,6.384,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,centralindia,0.326,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,centralindia,1.031,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,centralindia,0.636,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,centralindia,9.128,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,centralindia,0.652,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,7.853,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,6.77,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,centralus,6.916,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,centralus,1.36,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,1.391,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,centralus,4.15,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,centralus,15.214,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,centralus,13.831,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC256ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,15.706,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC256lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,13.54,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,20.418,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,17.602,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,1.775,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,1.53,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,centralus,8.585,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,centralus,8.301,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,centralus,0.594,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,centralus,4.907,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,3.484,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC64lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,centralus,3.003,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,centralus,3.458,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,centralus,17.17,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,centralus,0.849,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,centralus,16.602,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NCC40ads_H100_v5,H100 NVL,1,94,centralus,9.73,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,centralus,133.037,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96amsr_A100_v4,A100,8,80,centralus,37.03,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,centralus,108.84,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,centralus,59.041,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,centralus,108.84,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,centralus,108.84,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,centralus,120.934,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,centralus,95.824,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,centralus,59.041,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isrf_H100_v5,H100,8,80,centralus,120.934,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,centralus,1.117,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,centralus,1.968,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,centralus,5.56,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,centralus,3.936,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,centralus,0.558,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,centralus,8.02,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,chilecentral,1.305,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,chilecentral,2.61,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,chilecentral,0.326,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV8as_v4,MI25,,,chilecentral,0.652,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,eastasia,9.486,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,eastasia,20.869,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,eastasia,18.972,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,eastasia,4.743,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40s_v2,V100,8,32,eastasia,29.205,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,eastasia,1.407,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,eastasia,2.48,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,eastasia,7.006,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,eastasia,4.96,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,eastasia,0.704,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,eastasia,10.106,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC128ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,6.38,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12_Promo,K80,,,eastus,0.792,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,eastus,6.12,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,6.38,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,eastus,1.204,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,1.13,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24_Promo,K80,,,eastus,1.584,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,eastus,3.673,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,1.13,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24r_Promo,K80,,,eastus,1.742,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,eastus,13.46,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,eastus,12.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC256ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,12.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC256lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,12.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,1.442,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,1.243,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,1.442,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,1.243,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,eastus,6.98,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,eastus,7.346,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,eastus,0.526,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,eastus,4.352,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,2.83,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC64lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,2.44,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6_Promo,K80,,,eastus,0.396,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,eastus,3.06,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,2.83,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,2.44,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,eastus,13.96,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,eastus,0.752,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus,0.55,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC96ads_A100_v4,A100,4,80,eastus,14.692,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,eastus,108.16,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND40rs_v2,V100,8,32,eastus,22.032,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40s_v2,V100,8,32,eastus,12.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,eastus,32.77,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,eastus,32.77,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_A100_v4,A100,8,40,eastus,27.197,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_v4,A100,8,40,eastus,27.197,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,eastus,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,eastus,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,eastus,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,eastus,98.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isrf_H100_v5,H100,8,80,eastus,98.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,eastus,1.368,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,eastus,0.908,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_V710_v5,V710,,,eastus,1.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12s_v3,M60,,,eastus,1.14,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,eastus,0.932,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,eastus,1.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,eastus,2.736,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24ads_V710_v5,V710,,,eastus,2.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,eastus,2.28,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV28adms_V710_v5,V710,,,eastus,2.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,eastus,1.864,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,eastus,4.52,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,eastus,3.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,eastus,4.56,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4ads_V710_v5,V710,,,eastus,0.333,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,eastus,0.233,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,eastus,0.684,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,eastus,0.454,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,eastus,6.52,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8ads_V710_v5,V710,,,eastus,0.667,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV8as_v4,MI25,,,eastus,0.466,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,6.38,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12_Promo,K80,,,eastus2,0.792,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,eastus2,6.12,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,6.38,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,eastus2,1.204,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,1.13,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24_Promo,K80,,,eastus2,1.584,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,eastus2,3.673,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,1.13,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24r_Promo,K80,,,eastus2,1.742,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,eastus2,13.464,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,eastus2,12.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC256ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,12.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC256lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,12.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,1.442,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,1.243,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,1.442,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,1.243,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,eastus2,6.98,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,eastus2,7.346,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,eastus2,0.526,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,eastus2,4.352,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,2.83,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC64lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,2.44,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6_Promo,K80,,,eastus2,0.396,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,eastus2,3.06,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,2.83,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,2.44,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,eastus2,13.96,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,eastus2,0.752,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,eastus2,0.55,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC96ads_A100_v4,A100,4,80,eastus2,14.692,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NCC40ads_H100_v5,H100 NVL,1,94,eastus2,8.82,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,eastus2,108.16,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,eastus2,32.77,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,eastus2,32.77,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,eastus2,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,eastus2,48.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,eastus2,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,eastus2,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isf_H100_v5,H100,8,80,eastus2,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,eastus2,98.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,eastus2,84.8,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,eastus2,48.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isrf_H100_v5,H100,8,80,eastus2,98.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,eastus2,1.442,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,eastus2,0.908,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,eastus2,1.14,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,eastus2,0.932,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,eastus2,1.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,eastus2,2.884,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,eastus2,2.28,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,eastus2,1.864,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,eastus2,4.52,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,eastus2,3.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,eastus2,4.56,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,eastus2,0.233,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,eastus2,0.721,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,eastus2,0.454,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,eastus2,6.52,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,eastus2,0.466,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,francecentral,7.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,francecentral,1.407,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,francecentral,4.591,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,francecentral,15.753,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,francecentral,14.321,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,francecentral,9.183,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,francecentral,0.615,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,francecentral,5.077,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,francecentral,3.58,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,francecentral,0.878,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,francecentral,18.365,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,francecentral,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,francecentral,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,francecentral,60.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,francecentral,106.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,francecentral,60.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,francecentral,1.135,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,francecentral,1.425,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,francecentral,1.165,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,francecentral,2.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24s_v3,M60,,,francecentral,2.85,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,francecentral,2.33,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,francecentral,5.65,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,francecentral,4.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,francecentral,5.7,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,francecentral,0.291,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,francecentral,0.567,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,francecentral,8.15,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,francecentral,0.582,,2,2026-06-18,shape unknown: left blank
azure,Standard_ND96ams_A100_v4,A100,8,80,francesouth,53.248,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,germanynorth,55.381,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,germanynorth,55.381,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,8.294,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,germanywestcentral,1.504,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,germanywestcentral,4.775,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,1.469,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,21.564,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,18.59,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,1.874,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,1.616,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,germanywestcentral,9.074,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,germanywestcentral,9.55,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,germanywestcentral,0.658,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,germanywestcentral,5.428,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,3.68,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,germanywestcentral,3.172,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,germanywestcentral,18.148,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,germanywestcentral,0.939,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,germanywestcentral,19.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,germanywestcentral,140.6,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,germanywestcentral,62.4,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,germanywestcentral,110.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,germanywestcentral,62.4,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,germanywestcentral,1.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,germanywestcentral,1.165,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,germanywestcentral,2.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV32as_v4,MI25,,,germanywestcentral,2.33,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,germanywestcentral,5.876,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,germanywestcentral,4.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4as_v4,MI25,,,germanywestcentral,0.291,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,germanywestcentral,0.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,germanywestcentral,8.476,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,germanywestcentral,0.582,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,indonesiacentral,8.167,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,indonesiacentral,16.333,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,indonesiacentral,126.54,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96isr_H200_v5,H200,8,141,indonesiacentral,99.216,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,indonesiacentral,1.112,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,indonesiacentral,1.96,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,indonesiacentral,5.537,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,indonesiacentral,3.92,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,indonesiacentral,0.556,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,indonesiacentral,7.987,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12s_v3,V100,2,16,israelcentral,8.411,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,israelcentral,1.657,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,israelcentral,18.503,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,israelcentral,16.821,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,israelcentral,0.724,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,israelcentral,5.977,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,israelcentral,4.205,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,israelcentral,1.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,israelcentral,1.298,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,israelcentral,2.288,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,israelcentral,6.464,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,israelcentral,4.576,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,israelcentral,0.649,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,israelcentral,9.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,italynorth,1.408,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,italynorth,4.775,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,italynorth,9.55,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,italynorth,0.615,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,italynorth,5.081,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,italynorth,0.879,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,italynorth,19.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,italynorth,140.6,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,italynorth,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,italynorth,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_A100_v4,A100,8,40,italynorth,35.357,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_v4,A100,8,40,italynorth,35.357,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,italynorth,110.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,italynorth,1.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,italynorth,1.165,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,italynorth,2.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV32as_v4,MI25,,,italynorth,2.33,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,italynorth,5.876,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,italynorth,4.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4as_v4,MI25,,,italynorth,0.291,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,italynorth,0.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,italynorth,8.476,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,italynorth,0.582,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,japaneast,8.388,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,9.257,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,7.98,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,7.98,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,7.98,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,japaneast,1.625,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,japaneast,5.326,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,1.64,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,japaneast,18.454,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,japaneast,16.776,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,18.514,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,15.96,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,15.96,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,15.96,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,24.068,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,20.748,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,2.092,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,1.803,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,japaneast,10.121,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,japaneast,10.652,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,japaneast,0.71,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,japaneast,5.875,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,japaneast,4.194,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,4.107,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,japaneast,3.54,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,japaneast,20.242,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,japaneast,1.015,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,japaneast,21.303,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,japaneast,47.517,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,japaneast,47.517,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,japaneast,128.308,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,japaneast,142.564,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,japaneast,106.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,japaneast,1.896,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,japaneast,1.317,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,japaneast,1.58,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,japaneast,1.351,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,japaneast,2.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,japaneast,3.791,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,japaneast,3.16,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,japaneast,2.703,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,japaneast,6.554,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,japaneast,4.64,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,japaneast,6.32,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,japaneast,0.338,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,japaneast,0.948,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,japaneast,0.658,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,japaneast,9.454,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,japaneast,0.676,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,japanwest,1.757,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,japanwest,0.768,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,japanwest,6.341,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,japanwest,1.097,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,japanwest,50.794,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,japanwest,50.794,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,japanwest,137.156,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,japanwest,152.396,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,japanwest,131.44,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,jioindiacentral,5.142,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,jioindiacentral,9.772,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,jioindiacentral,10.284,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,jioindiacentral,19.544,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,jioindiacentral,20.569,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,jioindiacentral,1.271,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,jioindiacentral,2.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,jioindiacentral,6.328,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,jioindiacentral,4.48,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,jioindiacentral,0.636,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,jioindiacentral,9.128,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12s_v3,V100,2,16,jioindiawest,8.468,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,jioindiawest,5.142,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,jioindiawest,18.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,jioindiawest,16.936,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,jioindiawest,9.772,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,jioindiawest,10.284,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,jioindiawest,4.234,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,jioindiawest,19.544,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,jioindiawest,20.569,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,jioindiawest,1.271,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,jioindiawest,2.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,jioindiawest,6.328,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,jioindiawest,4.48,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,jioindiawest,0.636,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,jioindiawest,9.128,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12s_v3,V100,2,16,koreacentral,8.468,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,8.619,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,7.43,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,7.43,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,7.43,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,koreacentral,1.481,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,koreacentral,4.959,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,1.527,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,koreacentral,18.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,koreacentral,16.936,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,17.238,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,14.86,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,14.86,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,14.86,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,22.409,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,19.318,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,1.948,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,1.679,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,koreacentral,9.423,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,koreacentral,9.917,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,koreacentral,0.647,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,koreacentral,5.353,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,koreacentral,4.234,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,3.824,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,koreacentral,3.296,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,koreacentral,18.846,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,koreacentral,0.925,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,koreacentral,19.834,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,koreacentral,146.0,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96is_H100_v5,H100,8,80,koreacentral,119.459,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,koreacentral,132.732,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,koreacentral,1.226,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,koreacentral,1.258,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,koreacentral,2.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV32as_v4,MI25,,,koreacentral,2.516,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,koreacentral,6.102,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,koreacentral,4.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4as_v4,MI25,,,koreacentral,0.315,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,koreacentral,0.613,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,koreacentral,8.802,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,koreacentral,0.629,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,koreasouth,8.725,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,koreasouth,17.45,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,koreasouth,124.4,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND128isrf_NDR_GB200_v6,GB200,4,192,koreasouth,124.4,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,koreasouth,60.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,koreasouth,106.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,koreasouth,60.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,koreasouth,1.135,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,koreasouth,2.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,koreasouth,5.65,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,koreasouth,4.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,koreasouth,0.567,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,koreasouth,8.15,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,malaysiawest,1.444,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,malaysiawest,8.167,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,malaysiawest,0.631,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,malaysiawest,5.211,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,malaysiawest,16.333,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,malaysiawest,0.902,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,malaysiawest,99.216,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,malaysiawest,1.062,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,malaysiawest,1.872,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,malaysiawest,5.288,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,malaysiawest,3.744,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,malaysiawest,0.531,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,malaysiawest,7.628,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,mexicocentral,93.28,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,mexicocentral,1.002,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,mexicocentral,1.025,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,mexicocentral,1.766,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV32as_v4,MI25,,,mexicocentral,2.051,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,mexicocentral,4.989,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,mexicocentral,3.532,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4as_v4,MI25,,,mexicocentral,0.256,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,mexicocentral,0.501,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,mexicocentral,7.196,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,mexicocentral,0.513,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12_Promo,K80,,,northcentralus,0.792,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,northcentralus,1.204,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24_Promo,K80,,,northcentralus,1.584,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,northcentralus,4.408,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24r_Promo,K80,,,northcentralus,1.742,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,northcentralus,8.376,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,northcentralus,8.815,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,northcentralus,0.526,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,northcentralus,4.352,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6_Promo,K80,,,northcentralus,0.396,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,northcentralus,16.752,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,northcentralus,0.752,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,northcentralus,17.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,northcentralus,129.8,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96is_H100_v5,H100,8,80,northcentralus,106.186,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,northcentralus,57.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,northcentralus,106.186,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,northcentralus,106.171,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,northcentralus,117.984,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,northcentralus,101.76,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,northcentralus,57.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isrf_H100_v5,H100,8,80,northcentralus,117.984,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,northcentralus,1.368,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,northcentralus,1.09,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_V710_v5,V710,,,northcentralus,1.2,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,northcentralus,1.118,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,northcentralus,1.92,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,northcentralus,2.736,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24ads_V710_v5,V710,,,northcentralus,2.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV28adms_V710_v5,V710,,,northcentralus,2.88,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,northcentralus,2.237,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,northcentralus,5.424,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,northcentralus,3.84,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4ads_V710_v5,V710,,,northcentralus,0.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,northcentralus,0.28,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,northcentralus,0.684,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,northcentralus,0.545,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,northcentralus,7.824,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8ads_V710_v5,V710,,,northcentralus,0.8,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV8as_v4,MI25,,,northcentralus,0.559,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,9.129,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,7.87,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12_Promo,K80,,,northeurope,0.855,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,northeurope,6.61,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,9.129,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,7.87,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,7.87,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,7.87,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,northeurope,1.342,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,1.617,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24_Promo,K80,,,northeurope,1.711,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,northeurope,4.408,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,1.617,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24r_Promo,K80,,,northeurope,1.882,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,northeurope,14.541,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,northeurope,13.219,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC256ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,18.258,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC256lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,15.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,18.258,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,15.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,15.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,15.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,23.736,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,20.462,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,23.736,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,20.462,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,2.063,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,1.779,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,2.063,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,1.779,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,northeurope,8.376,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,northeurope,8.815,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,northeurope,0.587,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,northeurope,4.853,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,4.05,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC64lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,3.491,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6_Promo,K80,,,northeurope,0.428,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,northeurope,3.305,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,4.05,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,northeurope,3.491,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,northeurope,16.752,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,northeurope,0.838,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,northeurope,17.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,northeurope,57.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,northeurope,101.76,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,northeurope,57.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,northeurope,1.452,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,northeurope,1.09,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,northeurope,1.21,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,northeurope,1.118,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,northeurope,1.92,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,northeurope,2.904,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,northeurope,2.42,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,northeurope,2.237,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,northeurope,5.424,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,northeurope,3.84,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,northeurope,4.838,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,northeurope,0.28,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,northeurope,0.726,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,northeurope,0.545,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,northeurope,7.824,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,northeurope,0.559,,2,2026-06-18,shape unknown: left blank
azure,Standard_ND96ams_A100_v4,A100,8,80,norwayeast,46.861,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,norwayeast,46.861,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,norwayeast,121.264,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,norwayeast,1.568,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,norwayeast,3.135,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV48s_v3,M60,,,norwayeast,6.27,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12s_v3,M60,,,norwaywest,2.038,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,norwaywest,4.076,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV48s_v3,M60,,,norwaywest,8.151,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,polandcentral,1.501,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,polandcentral,4.775,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,polandcentral,9.55,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,polandcentral,0.656,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,polandcentral,5.416,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,polandcentral,0.937,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,polandcentral,19.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,polandcentral,46.89,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,polandcentral,46.89,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,polandcentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,polandcentral,73.92,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,polandcentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,polandcentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,polandcentral,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,polandcentral,130.592,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,polandcentral,73.92,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isrf_H100_v5,H100,8,80,polandcentral,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,polandcentral,1.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,polandcentral,1.165,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,polandcentral,2.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV32as_v4,MI25,,,polandcentral,2.33,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,polandcentral,5.876,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,polandcentral,4.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4as_v4,MI25,,,polandcentral,0.291,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,polandcentral,0.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,polandcentral,8.476,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,polandcentral,0.582,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,qatarcentral,8.411,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,qatarcentral,18.503,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,qatarcentral,16.821,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,qatarcentral,4.205,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,qatarcentral,1.298,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV18ads_A10_v5,A10,0.5,24,qatarcentral,2.288,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36adms_A10_v5,A10,1,24,qatarcentral,6.464,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,qatarcentral,4.576,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,qatarcentral,0.649,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,qatarcentral,9.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,southafricanorth,47.844,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,southafricanorth,47.844,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,southafricanorth,168.672,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,southafricanorth,123.808,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,southafricanorth,1.326,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,southafricanorth,1.46,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,southafricanorth,2.336,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24s_v3,M60,,,southafricanorth,2.921,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,southafricanorth,6.599,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,southafricanorth,4.672,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,southafricanorth,5.841,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,southafricanorth,0.663,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,southafricanorth,9.519,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,southafricawest,186.608,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12_Promo,K80,,,southcentralus,0.95,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,southcentralus,6.732,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,7.656,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,6.6,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,6.6,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,6.6,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16ads_A10_v4,A10,,,southcentralus,2.64,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,southcentralus,1.445,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24_Promo,K80,,,southcentralus,1.901,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,southcentralus,4.408,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,1.356,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24r_Promo,K80,,,southcentralus,2.091,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,southcentralus,14.8104,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,southcentralus,13.464,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,15.312,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,13.2,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,13.2,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,13.2,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,19.906,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,17.16,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ads_A10_v4,A10,,,southcentralus,5.28,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,1.73,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,1.492,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,southcentralus,8.38,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,southcentralus,8.815,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,southcentralus,0.631,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,southcentralus,5.222,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6_Promo,K80,,,southcentralus,0.475,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,southcentralus,3.366,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,3.396,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southcentralus,2.928,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,southcentralus,16.76,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8ads_A10_v4,A10,,,southcentralus,1.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,southcentralus,0.902,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,southcentralus,17.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NCC40ads_H100_v5,H100 NVL,1,94,southcentralus,9.73,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40rs_v2,V100,8,32,southcentralus,26.438,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40s_v2,V100,8,32,southcentralus,14.688,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,southcentralus,39.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,southcentralus,39.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_A100_v4,A100,8,40,southcentralus,32.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_v4,A100,8,40,southcentralus,32.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,southcentralus,106.171,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,southcentralus,106.186,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,southcentralus,106.171,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,southcentralus,117.968,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,southcentralus,1.38,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,southcentralus,1.09,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_V710_v5,V710,,,southcentralus,1.2,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12s_v2,M60,,,southcentralus,1.368,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12s_v3,M60,,,southcentralus,1.368,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,southcentralus,1.118,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,southcentralus,1.92,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,southcentralus,2.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24ads_V710_v5,V710,,,southcentralus,2.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v2,M60,,,southcentralus,2.736,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,southcentralus,2.736,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV28adms_V710_v5,V710,,,southcentralus,2.88,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,southcentralus,2.237,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,southcentralus,5.424,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,southcentralus,3.84,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,southcentralus,5.472,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4ads_V710_v5,V710,,,southcentralus,0.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,southcentralus,0.28,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,southcentralus,0.69,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,southcentralus,0.545,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6s_v2,M60,,,southcentralus,0.684,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV72ads_A10_v5,A10,2,24,southcentralus,7.824,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8ads_V710_v5,V710,,,southcentralus,0.8,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV8as_v4,MI25,,,southcentralus,0.559,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,8.932,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,7.7,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,southeastasia,8.468,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,8.932,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,7.7,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,7.7,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,7.7,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,southeastasia,1.685,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,1.582,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,southeastasia,4.775,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,1.582,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,southeastasia,18.63,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,southeastasia,16.936,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC256ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,17.864,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC256lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,15.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,17.864,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,15.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,15.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,15.4,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,23.223,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,20.02,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,23.223,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,20.02,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,2.019,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,1.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,2.019,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,1.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,southeastasia,9.074,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,southeastasia,9.55,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,southeastasia,0.736,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,southeastasia,6.089,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,3.963,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC64lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,3.416,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,southeastasia,4.234,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,3.963,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,southeastasia,3.416,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,southeastasia,18.148,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,southeastasia,1.052,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,southeastasia,19.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40rs_v2,V100,8,32,southeastasia,30.492,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40s_v2,V100,8,32,southeastasia,23.366,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,southeastasia,110.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,southeastasia,1.908,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,southeastasia,1.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,southeastasia,1.59,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,southeastasia,1.212,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,southeastasia,2.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,southeastasia,3.815,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,southeastasia,3.18,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,southeastasia,2.423,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,southeastasia,5.876,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,southeastasia,4.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,southeastasia,6.36,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,southeastasia,0.303,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,southeastasia,0.954,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,southeastasia,0.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,southeastasia,8.476,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,southeastasia,0.606,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,southindia,1.697,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,southindia,0.742,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,southindia,6.123,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,southindia,1.059,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,southindia,163.32,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,southindia,49.483,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,southindia,49.483,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,spaincentral,4.775,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,spaincentral,9.074,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,spaincentral,9.55,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,spaincentral,18.148,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,spaincentral,19.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,spaincentral,140.6,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,spaincentral,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,spaincentral,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,spaincentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,spaincentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isf_H100_v5,H100,8,80,spaincentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,spaincentral,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,spaincentral,110.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isrf_H100_v5,H100,8,80,spaincentral,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,spaincentral,1.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_V710_v5,V710,,,spaincentral,1.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,spaincentral,1.212,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,spaincentral,2.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24ads_V710_v5,V710,,,spaincentral,2.6,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV28adms_V710_v5,V710,,,spaincentral,3.12,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,spaincentral,2.423,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,spaincentral,5.876,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,spaincentral,4.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4ads_V710_v5,V710,,,spaincentral,0.433,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,spaincentral,0.303,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,spaincentral,0.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,spaincentral,8.476,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8ads_V710_v5,V710,,,spaincentral,0.867,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV8as_v4,MI25,,,spaincentral,0.606,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,8.294,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,swedencentral,1.276,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,swedencentral,4.775,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,1.469,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,21.564,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,18.59,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,1.874,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,1.616,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,swedencentral,9.074,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,swedencentral,9.55,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,swedencentral,0.558,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,swedencentral,4.603,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,3.68,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,swedencentral,3.172,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,swedencentral,18.148,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,swedencentral,0.796,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,swedencentral,19.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40s_v2,V100,8,32,swedencentral,12.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,swedencentral,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,swedencentral,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,swedencentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,swedencentral,67.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,swedencentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,swedencentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isf_H100_v5,H100,8,80,swedencentral,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,swedencentral,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,swedencentral,110.272,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,swedencentral,67.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isrf_H100_v5,H100,8,80,swedencentral,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,swedencentral,1.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,swedencentral,1.305,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,swedencentral,2.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV32as_v4,MI25,,,swedencentral,2.61,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,swedencentral,5.876,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,swedencentral,4.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4as_v4,MI25,,,swedencentral,0.326,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,swedencentral,0.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,swedencentral,8.476,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,swedencentral,0.652,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,switzerlandnorth,8.411,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,switzerlandnorth,5.252,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,switzerlandnorth,18.503,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,switzerlandnorth,16.821,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,switzerlandnorth,9.981,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,switzerlandnorth,10.505,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,switzerlandnorth,4.205,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,switzerlandnorth,19.963,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,switzerlandnorth,21.01,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,switzerlandnorth,46.861,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,switzerlandnorth,46.861,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,switzerlandnorth,126.538,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,switzerlandnorth,140.598,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,switzerlandnorth,1.298,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,switzerlandnorth,1.569,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,switzerlandnorth,2.288,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24s_v3,M60,,,switzerlandnorth,3.135,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,switzerlandnorth,6.464,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,switzerlandnorth,4.576,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,switzerlandnorth,6.27,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,switzerlandnorth,0.649,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,switzerlandnorth,9.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,switzerlandwest,60.919,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,switzerlandwest,60.919,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,uaecentral,201.16,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,uaecentral,60.919,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,uaecentral,60.919,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,uaenorth,9.98,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,uaenorth,19.96,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,uaenorth,46.861,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,uaenorth,46.861,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,uaenorth,126.538,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,uaenorth,68.64,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,uaenorth,140.598,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,uaenorth,121.264,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,uaenorth,68.64,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,uaenorth,1.298,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,uaenorth,1.391,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,uaenorth,2.288,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24s_v3,M60,,,uaenorth,2.782,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,uaenorth,6.464,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,uaenorth,4.576,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,uaenorth,5.563,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,uaenorth,0.649,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,uaenorth,9.324,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12_Promo,K80,,,uksouth,1.129,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,uksouth,7.178,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,7.981,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,6.88,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,6.88,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,6.88,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,uksouth,1.409,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24_Promo,K80,,,uksouth,2.257,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,uksouth,4.591,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,1.414,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24r_Promo,K80,,,uksouth,2.484,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,uksouth,15.792,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,uksouth,14.356,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,15.962,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,13.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,13.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,13.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,20.75,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,17.888,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,1.804,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,1.555,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,uksouth,8.725,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,uksouth,9.183,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,uksouth,0.615,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,uksouth,5.092,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6_Promo,K80,,,uksouth,0.564,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,uksouth,3.589,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,3.541,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,uksouth,3.052,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,uksouth,17.45,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,uksouth,0.88,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,uksouth,18.365,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,uksouth,135.2,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,uksouth,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,uksouth,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,uksouth,110.61,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,uksouth,60.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,uksouth,122.9,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,uksouth,106.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,uksouth,60.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,uksouth,1.803,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,uksouth,1.135,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,uksouth,1.425,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,uksouth,1.165,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,uksouth,2.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,uksouth,3.605,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,uksouth,2.85,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,uksouth,2.33,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,uksouth,5.65,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,uksouth,4.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,uksouth,5.7,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,uksouth,0.291,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,uksouth,0.901,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,uksouth,0.567,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,uksouth,8.15,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,uksouth,0.582,,2,2026-06-18,shape unknown: left blank
azure,Standard_ND96ams_A100_v4,A100,8,80,ukwest,42.929,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,ukwest,42.929,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,ukwest,111.088,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,westcentralus,106.186,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,westcentralus,57.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,westcentralus,117.984,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,westcentralus,57.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isrf_H100_v5,H100,8,80,westcentralus,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC12_Promo,K80,,,westeurope,1.03,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,westeurope,7.646,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,9.129,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,7.87,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,7.87,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,7.87,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16ads_A10_v4,A10,,,westeurope,2.86,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,westeurope,1.505,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24_Promo,K80,,,westeurope,2.059,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,westeurope,4.775,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,1.617,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24r_Promo,K80,,,westeurope,2.265,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,westeurope,16.821,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,westeurope,15.292,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,18.258,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,15.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,15.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,15.74,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,23.736,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,20.462,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ads_A10_v4,A10,,,westeurope,5.72,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,2.063,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,1.779,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,westeurope,9.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,westeurope,9.55,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,westeurope,0.658,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,westeurope,5.44,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6_Promo,K80,,,westeurope,0.515,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,westeurope,3.823,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,4.05,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westeurope,3.491,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,westeurope,18.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8ads_A10_v4,A10,,,westeurope,1.43,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,westeurope,0.94,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,westeurope,19.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NCC40ads_H100_v5,H100 NVL,1,94,westeurope,10.74,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40rs_v2,V100,8,32,westeurope,27.526,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND40s_v2,V100,8,32,westeurope,18.03,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,westeurope,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,westeurope,40.962,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_A100_v4,A100,8,40,westeurope,35.357,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_v4,A100,8,40,westeurope,35.357,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,westeurope,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,westeurope,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,westeurope,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,westeurope,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,westeurope,1.639,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,westeurope,1.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_V710_v5,V710,,,westeurope,1.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12s_v3,M60,,,westeurope,1.426,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,westeurope,1.165,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,westeurope,2.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,westeurope,3.278,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24ads_V710_v5,V710,,,westeurope,2.6,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,westeurope,2.85,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV28adms_V710_v5,V710,,,westeurope,3.12,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,westeurope,2.33,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,westeurope,5.876,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,westeurope,4.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,westeurope,5.7,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4ads_V710_v5,V710,,,westeurope,0.433,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,westeurope,0.291,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,westeurope,0.819,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,westeurope,0.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,westeurope,8.476,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8ads_V710_v5,V710,,,westeurope,0.867,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV8as_v4,MI25,,,westeurope,0.582,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,8.294,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,westus,7.956,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,8.294,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,7.15,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,westus,1.445,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,1.469,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,westus,4.775,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,1.469,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,westus,17.503,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,westus,15.912,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC256ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC256lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,21.564,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,18.59,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,21.564,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,18.59,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,1.874,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,1.616,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,1.874,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,1.616,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,westus,9.074,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,westus,9.55,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,westus,0.631,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,westus,5.222,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,3.68,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC64lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,3.172,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,westus,3.978,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,3.68,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus,3.172,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,westus,18.148,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,westus,0.902,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,westus,19.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96ams_A100_v4,A100,8,80,westus,42.601,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,westus,42.601,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,westus,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,westus,62.853,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,westus,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,westus,115.034,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,westus,127.816,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,westus,110.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,westus,62.853,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,westus,1.488,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,westus,1.18,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_V710_v5,V710,,,westus,1.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12s_v2,M60,,,westus,1.534,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12s_v3,M60,,,westus,1.14,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,westus,2.08,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,westus,2.976,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24ads_V710_v5,V710,,,westus,2.6,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v2,M60,,,westus,3.069,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,westus,2.28,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV28adms_V710_v5,V710,,,westus,3.12,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,westus,5.876,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,westus,4.16,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,westus,4.56,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4ads_V710_v5,V710,,,westus,0.433,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,westus,0.744,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,westus,0.59,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV6s_v2,M60,,,westus,0.767,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV72ads_A10_v5,A10,2,24,westus,8.476,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8ads_V710_v5,V710,,,westus,0.867,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,6.38,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC128lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12_Promo,K80,,,westus2,0.792,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,westus2,6.12,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC132ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,6.38,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC132lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC144lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,5.5,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC16as_T4_v3,T4,1,16,westus2,1.204,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,1.13,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24_Promo,K80,,,westus2,1.584,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24ads_A100_v4,A100,1,80,westus2,3.673,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,1.13,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24r_Promo,K80,,,westus2,1.742,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC24rs_v3,V100,4,16,westus2,13.46,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,westus2,12.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC256ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,12.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC256lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,12.76,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC264lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC288lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,11.0,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC320lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,16.588,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC324lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,14.3,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,1.442,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC32lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,1.243,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,1.442,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC36lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,1.243,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,westus2,6.98,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,westus2,7.346,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,westus2,0.526,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,westus2,4.352,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,2.83,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC64lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,2.44,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6_Promo,K80,,,westus2,0.396,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC6s_v3,V100,1,16,westus2,3.06,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC72ds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,2.83,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC72lds_xl_RTXPRO6000BSE_v6,RTX PRO 6000 BSE,,,westus2,2.44,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,westus2,13.96,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,westus2,0.752,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,westus2,14.692,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,westus2,108.16,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND40rs_v2,V100,8,32,westus2,22.032,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,westus2,32.77,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_A100_v4,A100,8,40,westus2,27.197,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_v4,A100,8,40,westus2,27.197,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,westus2,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,westus2,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,westus2,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,westus2,98.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,westus2,84.8,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12_Promo,M60,,,westus2,1.311,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,westus2,0.908,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12s_v3,M60,,,westus2,1.14,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV16as_v4,MI25,,,westus2,0.932,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,westus2,1.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV24_Promo,M60,,,westus2,2.622,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV24s_v3,M60,,,westus2,2.28,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV32as_v4,MI25,,,westus2,1.864,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,westus2,4.52,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,westus2,3.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV48s_v3,M60,,,westus2,4.56,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV4as_v4,MI25,,,westus2,0.233,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6_Promo,M60,,,westus2,0.656,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,westus2,0.454,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,westus2,6.52,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,westus2,0.466,,2,2026-06-18,shape unknown: left blank
azure,Standard_NC12s_v3,V100,2,16,westus3,6.12,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16ads_A10_v4,A10,,,westus3,2.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC16as_T4_v3,T4,1,16,westus3,1.204,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24ads_A100_v4,A100,1,80,westus3,3.673,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24rs_v3,V100,4,16,westus3,13.46,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC24s_v3,V100,4,16,westus3,12.24,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC32ads_A10_v4,A10,,,westus3,4.4,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,westus3,6.98,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC48ads_A100_v4,A100,2,80,westus3,7.346,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC4as_T4_v3,T4,1,16,westus3,0.526,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC64as_T4_v3,T4,4,16,westus3,4.352,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC6s_v3,V100,1,16,westus3,3.06,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,westus3,13.96,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8ads_A10_v4,A10,,,westus3,1.1,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC8as_T4_v3,T4,1,16,westus3,0.752,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NC96ads_A100_v4,A100,4,80,westus3,14.692,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND128isr_NDR_GB200_v6,GB200,4,192,westus3,108.16,,2,2026-06-18,vram as marketed; verify against Azure size docs
azure,Standard_ND96ams_A100_v4,A100,8,80,westus3,32.77,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96amsr_A100_v4,A100,8,80,westus3,32.77,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96asr_A100_v4,A100,8,40,westus3,27.197,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_H100_v5,H100,8,80,westus3,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_MI300X_v5,MI300X,8,192,westus3,48.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_flex_H100_v5,H100,8,80,westus3,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96is_noIB_H100_v5,H100,8,80,westus3,88.488,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H100_v5,H100,8,80,westus3,98.32,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_H200_v5,H200,8,141,westus3,84.8,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_ND96isr_MI300X_v5,MI300X,8,192,westus3,48.0,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV12ads_A10_v5,A10,0.3333,24,westus3,0.908,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV16as_v4,MI25,,,westus3,0.932,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV18ads_A10_v5,A10,0.5,24,westus3,1.6,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV32as_v4,MI25,,,westus3,1.864,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV36adms_A10_v5,A10,1,24,westus3,4.52,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV36ads_A10_v5,A10,1,24,westus3,3.2,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV4as_v4,MI25,,,westus3,0.233,,2,2026-06-18,shape unknown: left blank
azure,Standard_NV6ads_A10_v5,A10,0.1667,24,westus3,0.454,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV72ads_A10_v5,A10,2,24,westus3,6.52,,2,2026-06-18,"shape typed from public Azure size naming, not in the price source"
azure,Standard_NV8as_v4,MI25,,,westus3,0.466,,2,2026-06-18,shape unknown: left blank
gcp,a3-highgpu-1g,H100,1,80,asia-east1,12.794848,5.999789,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,asia-east1,25.589695,11.999577,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,asia-east1,51.17939,23.999154,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,asia-east1,102.35878,47.998309,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,asia-east1,1.158382,0.547556,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,asia-east1,1.328353,0.627908,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,asia-east1,2.316764,1.095112,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,asia-east1,2.008235,0.949316,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,asia-east1,0.818441,0.386852,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,asia-east1,4.633528,2.190224,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,asia-east1,0.988412,0.467204,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,asia-east1,9.267057,4.380448,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-12,RTX PRO 6000,0.25,96,asia-east1,1.462477,0.585415,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-192,RTX PRO 6000,4,96,asia-east1,23.399636,9.36664,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-24,RTX PRO 6000,0.5,96,asia-east1,2.924955,1.17083,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-384,RTX PRO 6000,8,96,asia-east1,46.799272,18.73328,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,asia-east1,5.849909,2.34166,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-6,RTX PRO 6000,0.125,96,asia-east1,0.727423,0.291177,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-96,RTX PRO 6000,2,96,asia-east1,11.699818,4.68332,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,asia-northeast1,4.049591,2.429675,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,asia-northeast1,8.099182,4.85935,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,asia-northeast1,16.198364,9.7187,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,asia-northeast1,32.396727,19.4374,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,asia-northeast1,15.830424,3.238754,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,asia-northeast1,31.660848,6.477507,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,asia-northeast1,63.321695,12.955014,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,asia-northeast1,126.643391,25.910029,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,asia-northeast1,119.276367,29.718029,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,asia-northeast1,1.284735,0.770788,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,asia-northeast1,1.473245,0.883884,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,asia-northeast1,2.569469,1.541576,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,asia-northeast1,2.227286,1.336268,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,asia-northeast1,0.907714,0.544596,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,asia-northeast1,5.138938,3.083152,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,asia-northeast1,1.096224,0.657692,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,asia-northeast1,10.277877,6.166304,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,asia-northeast3,4.049591,2.151475,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,asia-northeast3,8.099182,4.30295,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,asia-northeast3,16.198364,8.6059,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,asia-northeast3,32.396727,17.2118,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,asia-northeast3,1.284735,0.383416,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,asia-northeast3,1.473245,0.439688,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,asia-northeast3,2.569469,0.766832,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,asia-northeast3,2.227286,0.664776,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,asia-northeast3,0.907714,0.270872,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,asia-northeast3,5.138938,1.533664,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,asia-northeast3,1.096224,0.327144,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,asia-northeast3,10.277877,3.067328,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,asia-south1,11.516848,4.705564,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,asia-south1,23.033696,9.411127,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,asia-south1,46.067392,18.822255,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,asia-south1,92.134785,37.64451,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,asia-south1,1.041387,0.459252,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,asia-south1,1.19419,0.526636,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,asia-south1,2.082773,0.918504,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,asia-south1,1.805405,0.796172,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,asia-south1,0.735779,0.324484,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,asia-south1,4.165547,1.837008,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,asia-south1,0.888583,0.391868,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,asia-south1,8.331093,3.674016,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,asia-south1,23.39836,9.3588,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,asia-south1,46.79672,18.7176,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,asia-south1,5.84959,2.3397,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,asia-south1,11.69918,4.6794,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,asia-south2,13.28558,3.890029,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,asia-south2,26.57116,7.780058,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,asia-south2,53.14232,15.560116,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,asia-south2,106.284639,31.120232,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,asia-south2,23.399636,9.3588,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,asia-south2,46.799272,18.7176,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,asia-south2,5.849909,2.3397,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,asia-south2,11.699818,4.6794,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,asia-southeast1,4.013758,2.40826,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,asia-southeast1,8.027516,4.81652,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,asia-southeast1,16.055032,9.63304,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,asia-southeast1,32.110063,19.26608,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-megagpu-16g,A100,16,40,asia-southeast1,60.476223,36.28576,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-1g,A100,1,80,asia-southeast1,6.247685,3.248728,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-2g,A100,2,80,asia-southeast1,12.495371,6.497455,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-4g,A100,4,80,asia-southeast1,24.990742,12.99491,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-8g,A100,8,80,asia-southeast1,49.981484,25.98982,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,asia-southeast1,14.284787,6.402333,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,asia-southeast1,28.569573,12.804666,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,asia-southeast1,57.139146,25.609332,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,asia-southeast1,114.278293,51.218665,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,asia-southeast1,119.974645,53.671465,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,asia-southeast1,1.234214,0.740616,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,asia-southeast1,1.415311,0.849288,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,asia-southeast1,2.468427,1.481232,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,asia-southeast1,2.1397,1.283976,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,asia-southeast1,0.872019,0.523272,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,asia-southeast1,4.936854,2.962464,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,asia-southeast1,1.053116,0.631944,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,asia-southeast1,9.873709,5.924928,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,asia-southeast1,21.599664,8.64072,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,asia-southeast1,43.199328,17.28144,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,asia-southeast1,5.399916,2.16018,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,asia-southeast1,10.799832,4.32036,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,asia-southeast2,24.204229,9.68176,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,asia-southeast2,48.408457,19.36352,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,asia-southeast2,6.051057,2.42044,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,asia-southeast2,12.102114,4.84088,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,australia-southeast1,13.834783,3.472569,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,australia-southeast1,27.669567,6.945138,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,australia-southeast1,55.339133,13.890276,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,australia-southeast1,110.678267,27.780551,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,australia-southeast1,116.155467,36.562151,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,europe-north1,12.17945,1.275685,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,europe-north1,24.3589,2.551369,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,europe-north1,48.7178,5.102738,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,europe-north1,97.4356,10.205477,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-12,RTX PRO 6000,0.25,96,europe-north1,1.237481,0.495,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-192,RTX PRO 6000,4,96,europe-north1,19.799692,7.92,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-24,RTX PRO 6000,0.5,96,europe-north1,2.474962,0.99,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-384,RTX PRO 6000,8,96,europe-north1,39.599384,15.84,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,europe-north1,4.949923,1.98,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-6,RTX PRO 6000,0.125,96,europe-north1,0.615512,0.246208,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-96,RTX PRO 6000,2,96,europe-north1,9.899846,3.96,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,europe-west1,12.171231,4.758275,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,europe-west1,24.342462,9.516549,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,europe-west1,48.684923,19.033098,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,europe-west1,97.369847,38.066197,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,europe-west1,102.194647,40.104597,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,europe-west1,1.101558,0.505968,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,europe-west1,1.263191,0.580224,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,europe-west1,2.203117,1.011936,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,europe-west1,1.909722,0.877248,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,europe-west1,0.778293,0.357456,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,europe-west1,4.406234,2.023872,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,europe-west1,0.939926,0.431712,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,europe-west1,8.812467,4.047744,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,europe-west1,19.799692,7.92,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,europe-west1,39.599384,15.84,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,europe-west1,4.949923,1.98,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,europe-west1,9.899846,3.96,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,europe-west10,21.5964,8.6422,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,europe-west10,43.1928,17.2844,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,europe-west10,5.3991,2.16055,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,europe-west10,10.7982,4.3211,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,europe-west2,1.13906,0.68344,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,europe-west2,1.306195,0.78372,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,europe-west2,2.27812,1.36688,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,europe-west2,1.974737,1.18484,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,europe-west2,0.804789,0.48288,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,europe-west2,4.55624,2.73376,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,europe-west2,0.971925,0.58316,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,europe-west2,9.11248,5.46752,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-12,RTX PRO 6000,0.25,96,europe-west2,1.349979,0.540045,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-192,RTX PRO 6000,4,96,europe-west2,21.599664,8.64072,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-24,RTX PRO 6000,0.5,96,europe-west2,2.699958,1.08009,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-384,RTX PRO 6000,8,96,europe-west2,43.199328,17.28144,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,europe-west2,5.399916,2.16018,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-6,RTX PRO 6000,0.125,96,europe-west2,0.671467,0.268614,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-96,RTX PRO 6000,2,96,europe-west2,10.799832,4.32036,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,europe-west3,13.053919,5.351861,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,europe-west3,26.107838,10.703721,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,europe-west3,52.215676,21.407442,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,europe-west3,104.431352,42.814885,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,europe-west3,109.601912,52.949285,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,europe-west3,1.179027,0.7074,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,europe-west3,1.352027,0.8112,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,europe-west3,2.358054,1.4148,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,europe-west3,2.044026,1.2264,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,europe-west3,0.833028,0.4998,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,europe-west3,4.716108,2.8296,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,europe-west3,1.006027,0.6036,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,europe-west3,9.432216,5.6592,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,europe-west4,3.747972,1.692835,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,europe-west4,7.495944,3.38567,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,europe-west4,14.991888,6.77134,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,europe-west4,29.983776,13.54268,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-megagpu-16g,A100,16,40,europe-west4,56.62656,25.57624,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-1g,A100,1,80,europe-west4,5.580918,2.945207,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-2g,A100,2,80,europe-west4,11.161837,5.890413,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-4g,A100,4,80,europe-west4,22.323674,11.780827,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-8g,A100,8,80,europe-west4,44.647348,23.561654,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,europe-west4,14.06756,5.514847,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,europe-west4,28.13512,11.029695,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,europe-west4,56.27024,22.05939,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,europe-west4,112.540479,44.118779,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,europe-west4,118.236831,46.243579,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,europe-west4,1.051488,0.55178,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,europe-west4,1.205773,0.63274,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,europe-west4,2.102975,1.10356,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,europe-west4,1.822916,0.95658,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,europe-west4,0.742916,0.38986,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,europe-west4,4.20595,2.20712,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,europe-west4,0.897202,0.47082,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,europe-west4,8.411901,4.41424,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-12,RTX PRO 6000,0.25,96,europe-west4,1.237481,0.495,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-192,RTX PRO 6000,4,96,europe-west4,19.799692,7.92,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-24,RTX PRO 6000,0.5,96,europe-west4,2.474962,0.99,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-384,RTX PRO 6000,8,96,europe-west4,39.599384,15.84,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,europe-west4,4.949923,1.98,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-6,RTX PRO 6000,0.125,96,europe-west4,0.615512,0.246208,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-96,RTX PRO 6000,2,96,europe-west4,9.899846,3.96,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,europe-west6,1.360364,0.787828,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,europe-west6,1.552671,0.899204,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,europe-west6,2.720727,1.575656,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,europe-west6,2.321903,1.344708,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,europe-west6,0.975748,0.565076,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,europe-west6,5.441455,3.151312,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,europe-west6,1.168056,0.676452,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,europe-west6,10.882909,6.302624,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,europe-west8,21.599664,8.64072,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,europe-west8,43.199328,17.28144,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,europe-west8,5.399916,2.16018,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,europe-west8,10.799832,4.32036,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,europe-west9,12.831051,2.928978,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,europe-west9,25.662102,5.857956,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,europe-west9,51.324205,11.715911,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,europe-west9,102.648409,23.431823,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,me-central2,1.600666,0.831524,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,me-central2,1.835533,0.953532,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,me-central2,3.201332,1.663048,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,me-central2,2.775002,1.441564,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,me-central2,1.130932,0.587508,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,me-central2,6.402665,3.326096,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,me-central2,1.365799,0.709516,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,me-central2,12.805329,6.652192,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,me-central2,21.5964,8.63928,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,me-central2,43.1928,17.27856,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,me-central2,5.3991,2.15982,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,me-central2,10.7982,4.31964,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,me-west1,4.040724,2.42438,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,me-west1,8.081447,4.84876,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,me-west1,16.162895,9.69752,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,me-west1,32.32579,19.39504,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,northamerica-northeast1,1.101558,0.58092,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,northamerica-northeast1,1.263191,0.66616,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,northamerica-northeast1,2.203117,1.16184,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,northamerica-northeast1,1.909722,1.00712,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,northamerica-northeast1,0.778293,0.41044,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,northamerica-northeast1,4.406234,2.32368,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,northamerica-northeast1,0.939926,0.49568,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,northamerica-northeast1,8.812467,4.64736,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,northamerica-northeast2,1.101558,0.592432,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,northamerica-northeast2,1.263191,0.679376,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,northamerica-northeast2,2.203117,1.184864,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,northamerica-northeast2,1.909722,1.027152,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,northamerica-northeast2,0.778293,0.418544,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,northamerica-northeast2,4.406234,2.369728,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,northamerica-northeast2,0.939926,0.505488,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,northamerica-northeast2,8.812467,4.739456,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,us-central1,3.673385,1.92802,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,us-central1,7.34677,3.85604,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,us-central1,14.69354,7.71208,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,us-central1,29.38708,15.42416,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-megagpu-16g,A100,16,40,us-central1,55.739504,29.25568,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-1g,A100,1,80,us-central1,5.068798,2.759546,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-2g,A100,2,80,us-central1,10.137596,5.519093,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-4g,A100,4,80,us-central1,20.275192,11.038185,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-8g,A100,8,80,us-central1,40.550383,22.07637,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,us-central1,11.06125,6.326193,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,us-central1,22.1225,12.652385,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,us-central1,44.245,25.30477,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,us-central1,88.49,50.609541,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,us-central1,1.000416,0.562408,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,us-central1,1.147208,0.644944,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,us-central1,2.000833,1.124816,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,us-central1,1.734376,0.975088,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,us-central1,0.706832,0.397336,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,us-central1,4.001665,2.249632,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,us-central1,0.853624,0.479872,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,us-central1,8.00333,4.499264,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-12,RTX PRO 6000,0.25,96,us-central1,1.124982,0.449955,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-192,RTX PRO 6000,4,96,us-central1,17.99972,7.19928,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-24,RTX PRO 6000,0.5,96,us-central1,2.249965,0.89991,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-384,RTX PRO 6000,8,96,us-central1,35.99944,14.39856,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,us-central1,4.49993,1.79982,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-6,RTX PRO 6000,0.125,96,us-central1,0.559556,0.223803,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-96,RTX PRO 6000,2,96,us-central1,8.99986,3.59964,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,us-east1,3.673385,1.92802,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,us-east1,7.34677,3.85604,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,us-east1,14.69354,7.71208,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,us-east1,29.38708,15.42416,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,us-east1,1.000416,0.562408,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,us-east1,1.147208,0.644944,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,us-east1,2.000833,1.124816,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,us-east1,1.734376,0.975088,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,us-east1,0.706832,0.397336,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,us-east1,4.001665,2.249632,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,us-east1,0.853624,0.479872,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,us-east1,8.00333,4.499264,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-12,RTX PRO 6000,0.25,96,us-east1,1.124982,0.449955,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-192,RTX PRO 6000,4,96,us-east1,17.99972,7.19928,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-24,RTX PRO 6000,0.5,96,us-east1,2.249965,0.89991,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-384,RTX PRO 6000,8,96,us-east1,35.99944,14.39856,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,us-east1,4.49993,1.79982,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-6,RTX PRO 6000,0.125,96,us-east1,0.559556,0.223803,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-96,RTX PRO 6000,2,96,us-east1,8.99986,3.59964,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-1g,A100,1,80,us-east4,5.707732,2.367253,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-2g,A100,2,80,us-east4,11.415465,4.734507,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-4g,A100,4,80,us-east4,22.83093,9.469013,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-8g,A100,8,80,us-east4,45.66186,18.938026,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,us-east4,11.06947,4.540105,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,us-east4,22.138939,9.080209,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,us-east4,44.277878,18.160418,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,us-east4,88.555756,36.320837,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,us-east4,92.937588,23.275237,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,us-east4,0.997141,0.439588,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,us-east4,1.143452,0.504084,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,us-east4,1.994281,0.879176,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,us-east4,1.728697,0.762068,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,us-east4,0.704518,0.310596,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,us-east4,3.988562,1.758352,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,us-east4,0.850829,0.375092,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,us-east4,7.977124,3.516704,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,us-east4,17.99972,7.19928,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,us-east4,35.99944,14.39856,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,us-east4,4.49993,1.79982,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,us-east4,8.99986,3.59964,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-1g,A100,1,80,us-east5,5.564915,1.777848,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-2g,A100,2,80,us-east5,11.12983,3.555695,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-4g,A100,4,80,us-east5,22.25966,7.11139,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-ultragpu-8g,A100,8,80,us-east5,44.519319,14.22278,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,us-east5,12.4479,4.659763,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,us-east5,24.8958,9.319526,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,us-east5,49.791601,18.639052,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,us-east5,99.583201,37.278105,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,us-east5,94.066641,35.202905,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-12,RTX PRO 6000,0.25,96,us-east5,1.237481,0.495,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-192,RTX PRO 6000,4,96,us-east5,19.799692,7.92,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-24,RTX PRO 6000,0.5,96,us-east5,2.474962,0.99,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-384,RTX PRO 6000,8,96,us-east5,39.599384,15.84,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,us-east5,4.949923,1.98,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-6,RTX PRO 6000,0.125,96,us-east5,0.615512,0.246208,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-96,RTX PRO 6000,2,96,us-east5,9.899846,3.96,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-12,RTX PRO 6000,0.25,96,us-south1,1.124982,0.449955,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-192,RTX PRO 6000,4,96,us-south1,17.99972,7.19928,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-24,RTX PRO 6000,0.5,96,us-south1,2.249965,0.89991,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-384,RTX PRO 6000,8,96,us-south1,35.99944,14.39856,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,us-south1,4.49993,1.79982,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-6,RTX PRO 6000,0.125,96,us-south1,0.559556,0.223803,3,2026-08-03,fractional vGPU slice; count derived from vCPU ratio
gcp,g4-standard-96,RTX PRO 6000,2,96,us-south1,8.99986,3.59964,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,us-west1,3.673385,1.92802,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,us-west1,7.34677,3.85604,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,us-west1,14.69354,7.71208,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,us-west1,29.38708,15.42416,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,us-west1,11.06125,6.326193,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,us-west1,22.1225,12.652385,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,us-west1,44.245,25.30477,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,us-west1,88.49,50.609541,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,us-west1,1.000416,0.562408,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,us-west1,1.147208,0.644944,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,us-west1,2.000833,1.124816,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,us-west1,1.734376,0.975088,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,us-west1,0.706832,0.397336,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,us-west1,4.001665,2.249632,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,us-west1,0.853624,0.479872,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,us-west1,8.00333,4.499264,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,us-west1,17.99972,7.19928,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,us-west1,35.99944,14.39856,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,us-west1,4.49993,1.79982,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,us-west1,8.99986,3.59964,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,us-west3,4.325069,2.594965,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,us-west3,8.650137,5.18993,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,us-west3,17.300275,10.37986,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,us-west3,34.600549,20.75972,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,us-west3,19.799692,7.92,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,us-west3,39.599384,15.84,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,us-west3,4.949923,1.98,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,us-west3,9.899846,3.96,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-1g,A100,1,40,us-west4,3.934355,1.816835,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-2g,A100,2,40,us-west4,7.86871,3.63367,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-4g,A100,4,40,us-west4,15.73742,7.26734,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a2-highgpu-8g,A100,8,40,us-west4,31.474839,14.53468,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-highgpu-1g,H100,1,80,us-west4,12.456119,4.659455,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-2g,H100,2,80,us-west4,24.912239,9.31891,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-4g,H100,4,80,us-west4,49.824477,18.637819,3,2026-08-03,API lists an on-demand price but shape is offered as Spot/Flex-start only (dstack gpuhunt#176)
gcp,a3-highgpu-8g,H100,8,80,us-west4,99.648954,37.275639,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,a3-megagpu-8g,H100,8,80,us-west4,104.584234,22.858839,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-12,L4,1,24,us-west4,1.126769,0.65452,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-16,L4,1,24,us-west4,1.292101,0.75056,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-24,L4,2,24,us-west4,2.253538,1.30904,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-32,L4,1,24,us-west4,1.953428,1.13472,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-4,L4,1,24,us-west4,0.796105,0.46244,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-48,L4,4,24,us-west4,4.507075,2.61808,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-8,L4,1,24,us-west4,0.961437,0.55848,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g2-standard-96,L4,8,24,us-west4,9.014151,5.23616,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-192,RTX PRO 6000,4,96,us-west4,19.799692,7.92,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-384,RTX PRO 6000,8,96,us-west4,39.599384,15.84,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-48,RTX PRO 6000,1,96,us-west4,4.949923,1.98,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
gcp,g4-standard-96,RTX PRO 6000,2,96,us-west4,9.899846,3.96,3,2026-08-03,"shape from public GCP machine docs, not in the price source"
lambda,8x B200 180GB,B200,8,180,,53.52,,4,2026-09-20,quoted $6.69/GPU/h
lambda,8x H100 80GB,H100,8,80,,31.92,,4,2026-09-20,quoted $3.99/GPU/h
lambda,8x A100 80GB,A100,8,80,,22.32,,4,2026-09-20,quoted $2.79/GPU/h
lambda,8x A100 40GB,A100,8,40,,15.92,,4,2026-09-20,quoted $1.99/GPU/h
lambda,8x V100 16GB,V100,8,16,,6.32,,4,2026-09-20,quoted $0.79/GPU/h
lambda,4x B200 180GB,B200,4,180,,27.16,,4,2026-09-20,quoted $6.79/GPU/h
lambda,4x H100 80GB,H100,4,80,,16.36,,4,2026-09-20,quoted $4.09/GPU/h
lambda,4x A6000 48GB,A6000,4,48,,4.36,,4,2026-09-20,quoted $1.09/GPU/h
lambda,2x B200 180GB,B200,2,180,,13.78,,4,2026-09-20,quoted $6.89/GPU/h
lambda,2x H100 80GB,H100,2,80,,8.38,,4,2026-09-20,quoted $4.19/GPU/h
lambda,1x B200 180GB,B200,1,180,,6.99,,4,2026-09-20,quoted $6.99/GPU/h
lambda,1x GH200 96GB,GH200,1,96,,2.29,,4,2026-09-20,quoted $2.29/GPU/h
lambda,1x H100 80GB,H100,1,80,,4.29,,4,2026-09-20,quoted $4.29/GPU/h
lambda,1x H100 PCIe 80GB,H100 PCIe,1,80,,3.29,,4,2026-09-20,quoted $3.29/GPU/h
lambda,1x A10 24GB,A10,1,24,,1.29,,4,2026-09-20,quoted $1.29/GPU/h
lambda,1x Quadro RTX 6000 24GB,Quadro RTX 6000,1,24,,0.69,,4,2026-09-20,quoted $0.69/GPU/h
coreweave,GB200 NVL72 (per 4-GPU tray),GB200,4,186,NA,42.0,,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,HGX B200,B200,8,180,NA,68.8,34.11,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,HGX H100,H100,8,80,NA,49.24,19.71,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,HGX H200,H200,8,141,NA,50.44,20.93,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,A100,A100,8,80,NA,21.6,9.65,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,L40S,L40S,8,48,NA,18.0,,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,L40,L40,8,48,NA,10.0,,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,RTX PRO 6000 BSE (High Memory),RTX PRO 6000,8,96,NA,20.0,,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,GH200,GH200,1,96,NA,6.5,,5,2026-09-20,reserved: vendor states up to 60% off on-demand
coreweave,HGX B300,B300,8,,NA,,35.84,5,2026-09-20,on-demand: contact sales
crusoe,H200 141GB (per GPU),H200,1,141,,4.29,,6,2026-09-20,per-GPU rate; spot and GB200/B200 = contact sales
crusoe,H100 80GB (per GPU),H100,1,80,,3.9,,6,2026-09-20,per-GPU rate; spot and GB200/B200 = contact sales
crusoe,A100 80GB (per GPU),A100,1,80,,2.3,,6,2026-09-20,per-GPU rate; spot and GB200/B200 = contact sales
crusoe,A100 PCIe 80GB (per GPU),A100 PCIe,1,80,,2.0,,6,2026-09-20,per-GPU rate; spot and GB200/B200 = contact sales
crusoe,L40S 48GB (per GPU),L40S,1,48,,1.5,,6,2026-09-20,per-GPU rate; spot and GB200/B200 = contact sales
crusoe,MI300X 192GB (per GPU),MI300X,1,192,,3.45,,6,2026-09-20,per-GPU rate; spot and GB200/B200 = contact sales
hyperstack,B300 (per GPU),B300,1,288,,7.4,,7,2026-08-26,
hyperstack,B200 (per GPU),B200,1,192,,6.0,,7,2026-08-26,reserved from $5.10/GPU/h
hyperstack,H200 (per GPU),H200,1,141,,3.99,,7,2026-08-26,reserved from $2.79/GPU/h
hyperstack,H100 (per GPU),H100,1,80,,3.2,,7,2026-08-26,reserved from $2.72/GPU/h
hyperstack,H100 NVLink (per GPU),H100 NVLink,1,80,,2.6,,7,2026-08-26,reserved from $1.82/GPU/h
hyperstack,H100 PCIe (per GPU),H100 PCIe,1,80,,2.5,2.0,7,2026-08-26,reserved from $1.75/GPU/h
hyperstack,RTX PRO 6000 (per GPU),RTX PRO 6000,1,96,,1.85,1.48,7,2026-08-26,reserved from $1.30/GPU/h
hyperstack,A100 (per GPU),A100,1,80,,1.6,,7,2026-08-26,reserved from $1.36/GPU/h
hyperstack,A100 NVLink (per GPU),A100 NVLink,1,80,,1.4,,7,2026-08-26,reserved from $0.98/GPU/h
hyperstack,A100 PCIe (per GPU),A100 PCIe,1,80,,1.35,1.08,7,2026-08-26,reserved from $0.95/GPU/h
hyperstack,L40 (per GPU),L40,1,48,,1.0,0.8,7,2026-08-26,reserved from $0.70/GPU/h
hyperstack,A6000 (per GPU),A6000,1,48,,0.5,0.4,7,2026-08-26,reserved from $0.35/GPU/h
hyperstack,A4000 (per GPU),A4000,1,16,,0.15,,7,2026-08-26,reserved from $0.11/GPU/h
nebius,HGX H100 (per GPU),H100,1,80,,3.85,,8,2026-09-25,per-GPU rate
nebius,HGX H200 (per GPU),H200,1,141,,4.5,,8,2026-09-25,per-GPU rate
nebius,HGX B200 (per GPU),B200,1,180,,7.15,,8,2026-09-25,per-GPU rate
nebius,L40S Intel (per GPU),L40S,1,48,,1.55,,8,2026-09-25,per-GPU rate
nebius,gpu-h100-sxm_1gpu-16vcpu-200gb,H100,1,80,eu-north1,2.95,1.25,9,undated-2026 (older than 2026-09-25 row),kept for shapes + spot ratio; on-demand superseded
nebius,gpu-h100-sxm_8gpu-128vcpu-1600gb,H100,8,80,eu-north1,23.6,10.0,9,undated-2026 (older than 2026-09-25 row),kept for shapes + spot ratio; on-demand superseded
nebius,gpu-h200-sxm_1gpu-16vcpu-200gb,H200,1,141,us-central1,3.5,1.45,9,undated-2026 (older than 2026-09-25 row),kept for shapes + spot ratio; on-demand superseded
nebius,gpu-h200-sxm_8gpu-128vcpu-1600gb,H200,8,141,us-central1,28.0,11.6,9,undated-2026 (older than 2026-09-25 row),kept for shapes + spot ratio; on-demand superseded
nebius,gpu-b200-sxm_8gpu-160vcpu-1792gb,B200,8,180,us-central1,44.0,23.2,9,undated-2026 (older than 2026-09-25 row),kept for shapes + spot ratio; on-demand superseded
nebius,gpu-l40s-a_1gpu-8vcpu-32gb,L40S,1,48,eu-north1,1.5484,,9,undated-2026 (older than 2026-09-25 row),kept for shapes + spot ratio; on-demand superseded
nebius,gpu-l40s-d_4gpu-128vcpu-768gb,L40S,4,48,eu-north1,9.1376,,9,undated-2026 (older than 2026-09-25 row),kept for shapes + spot ratio; on-demand superseded
runpod,H100 Community,H100,1,80,,2.69,,10,2026-09-25,"per GPU, third-party hosts"
runpod,H100 Secure,H100,1,80,,3.49,,10,2026-09-25,per GPU
runpod,H100 PCIe Community,H100 PCIe,1,80,,1.99,,10,2026-09-25,"per GPU, third-party hosts"
runpod,H100 PCIe Secure,H100 PCIe,1,80,,2.89,,10,2026-09-25,per GPU
runpod,H100 NVL Community,H100 NVL,1,94,,2.59,,10,2026-09-25,"per GPU, third-party hosts"
runpod,H100 NVL Secure,H100 NVL,1,94,,3.19,,10,2026-09-25,per GPU
runpod,H200 Community,H200,1,141,,3.59,,10,2026-09-25,"per GPU, third-party hosts"
runpod,H200 Secure,H200,1,141,,4.59,,10,2026-09-25,per GPU
runpod,B200 Community,B200,1,180,,5.98,,10,2026-09-25,"per GPU, third-party hosts"
runpod,B200 Secure,B200,1,180,,6.79,,10,2026-09-25,per GPU
runpod,A100 Community,A100,1,80,,1.39,,10,2026-09-25,"per GPU, third-party hosts"
runpod,A100 Secure,A100,1,80,,1.59,,10,2026-09-25,per GPU
runpod,A100 PCIe Community,A100 PCIe,1,80,,1.19,,10,2026-09-25,"per GPU, third-party hosts"
runpod,A100 PCIe Secure,A100 PCIe,1,80,,1.59,,10,2026-09-25,per GPU
runpod,L40S Community,L40S,1,48,,0.79,,10,2026-09-25,"per GPU, third-party hosts"
runpod,L40S Secure,L40S,1,48,,1.09,,10,2026-09-25,per GPU
runpod,RTX 4090 Community,RTX 4090,1,24,,0.34,,10,2026-09-25,"per GPU, third-party hosts"
runpod,RTX 4090 Secure,RTX 4090,1,24,,0.74,,10,2026-09-25,per GPU
runpod,H100 Community,H100,1,80,,2.69,,11,2026-11-09,per GPU; newest
runpod,H100 Secure,H100,1,80,,3.99,,11,2026-11-09,per GPU; newest
runpod,H100 PCIe Community,H100 PCIe,1,80,,1.99,,11,2026-11-09,per GPU; newest
runpod,H100 PCIe Secure,H100 PCIe,1,80,,2.89,,11,2026-11-09,per GPU; newest
runpod,H100 NVL Community,H100 NVL,1,94,,2.59,,11,2026-11-09,per GPU; newest
runpod,H100 NVL Secure,H100 NVL,1,94,,3.19,,11,2026-11-09,per GPU; newest
runpod,A100 PCIe Community,A100 PCIe,1,80,,1.19,,11,2026-11-09,per GPU; newest
runpod,A100 PCIe Secure,A100 PCIe,1,80,,1.79,,11,2026-11-09,per GPU; newest
runpod,A100 Community,A100,1,80,,1.39,,11,2026-11-09,per GPU; newest
runpod,A100 Secure,A100,1,80,,1.79,,11,2026-11-09,per GPU; newest
runpod,Pods - B300,B300,1,288,,7.89,,12,2026-10-07,"per GPU, secure"
runpod,Pods - H200,H200,1,141,,4.59,,12,2026-10-07,"per GPU, secure"
runpod,Pods - B200,B200,1,180,,6.79,,12,2026-10-07,"per GPU, secure"
runpod,Pods - H100,H100,1,80,,3.49,,12,2026-10-07,"per GPU, secure"
runpod,Pods - A100 PCIe,A100 PCIe,1,80,,1.59,,12,2026-10-07,"per GPU, secure"
runpod,1x_A100-80GB_SECURE,A100 PCIe,1,80,US,1.39,,13,undated-2026,shape source; price superseded
vast,H100 SXM marketplace median,H100,1,80,,2.4024,,14,2026-10-19,median of 4 verified rentable 1x offers
vast,H100 SXM marketplace median,H100,1,80,,6.1489,,15,2026-10-07,median of 3 offers; same series 12 days earlier: shows volatility
akash,"B300 (starting at, per GPU)",B300,1,288,,6.0,,16,2026-09-20,"marketplace ""starting at"""
akash,"B200 (starting at, per GPU)",B200,1,180,,5.0,,16,2026-09-20,"marketplace ""starting at"""
akash,"H200 (starting at, per GPU)",H200,1,141,,4.45,,16,2026-09-20,"marketplace ""starting at"""
akash,"RTX PRO 6000 SE (starting at, per GPU)",RTX PRO 6000 SE,1,96,,2.04,,16,2026-09-20,"marketplace ""starting at"""
akash,"RTX PRO 6000 WE (starting at, per GPU)",RTX PRO 6000 WE,1,96,,1.45,,16,2026-09-20,"marketplace ""starting at"""
akash,"H100 (starting at, per GPU)",H100,1,80,,2.71,,16,2026-09-20,"marketplace ""starting at"""
akash,"A100 (starting at, per GPU)",A100,1,80,,1.71,,16,2026-09-20,"marketplace ""starting at"""
aws,p4d.24xlarge,A100,8,40,us-east-1,21.957642,,17,2026-11-09,cross-check of the 2026-07-20 list: unchanged
aws,p4de.24xlarge,A100,8,80,us-east-1,27.44705,,17,2026-11-09,cross-check of the 2026-07-20 list: unchanged
aws,p5.48xlarge,H100,8,80,us-east-1,55.04,,17,2026-11-09,cross-check of the 2026-07-20 list: unchanged
azure,Standard_NC24ads_A100_v4,A100,1,80,eastus,3.673,,17,2026-11-09,cross-check
azure,Standard_NC48ads_A100_v4,A100,2,80,eastus,9.554,,17,2026-11-09,cross-check
azure,Standard_NC96ads_A100_v4,A100,4,80,eastus,19.108,,17,2026-11-09,cross-check
azure,Standard_NC40ads_H100_v5,H100 NVL,1,94,eastus,6.98,,17,2026-11-09,cross-check
azure,Standard_NC80adis_H100_v5,H100 NVL,2,94,eastus,17.64,,17,2026-11-09,cross-check
aws,p4d.24xlarge,A100,8,40,eu-west-1,23.71569,9.7598,18,undated-2025/26,spot = cheapest AZ; AZ range 9.76-9.76 (AZs whose spot equals on-demand left out)
aws,p4d.24xlarge,A100,8,40,eu-west-2,28.54493,10.2712,18,undated-2025/26,spot = cheapest AZ; AZ range 10.27-10.27 (AZs whose spot equals on-demand left out)
aws,p4d.24xlarge,A100,8,40,us-east-1,21.957642,2.4655,18,undated-2025/26,spot = cheapest AZ; AZ range 2.47-8.19 (AZs whose spot equals on-demand left out)
aws,p4d.24xlarge,A100,8,40,us-east-2,21.95764,6.0374,18,undated-2025/26,spot = cheapest AZ; AZ range 6.04-21.85 (AZs whose spot equals on-demand left out)
aws,p4d.24xlarge,A100,8,40,us-west-2,21.95764,7.9992,18,undated-2025/26,spot = cheapest AZ; AZ range 8.00-9.73 (AZs whose spot equals on-demand left out)
aws,p4de.24xlarge,A100,8,80,ap-northeast-1,37.6223,15.9785,18,undated-2025/26,spot = cheapest AZ; AZ range 15.98-15.98 (AZs whose spot equals on-demand left out)
aws,p4de.24xlarge,A100,8,80,ap-southeast-1,32.93646,13.7534,18,undated-2025/26,spot = cheapest AZ; AZ range 13.75-13.75 (AZs whose spot equals on-demand left out)
aws,p4de.24xlarge,A100,8,80,eu-central-1,34.29122,8.0274,18,undated-2025/26,spot = cheapest AZ; AZ range 8.03-8.82 (AZs whose spot equals on-demand left out)
aws,p4de.24xlarge,A100,8,80,us-east-1,27.44705,8.6505,18,undated-2025/26,spot = cheapest AZ; AZ range 8.65-9.97 (AZs whose spot equals on-demand left out)
aws,p4de.24xlarge,A100,8,80,us-west-2,27.44705,10.3338,18,undated-2025/26,spot = cheapest AZ; AZ range 10.33-11.01 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,ap-northeast-1,68.8,23.1449,18,undated-2025/26,spot = cheapest AZ; AZ range 23.14-23.14 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,ap-northeast-2,75.9552,,18,undated-2025/26,no spot price in the stored rows
aws,p5.48xlarge,H100,8,80,ap-south-1,66.048,18.8933,18,undated-2025/26,spot = cheapest AZ; AZ range 18.89-48.11 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,ap-southeast-2,71.552,26.5713,18,undated-2025/26,spot = cheapest AZ; AZ range 26.57-26.57 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,ap-southeast-3,75.9552,,18,undated-2025/26,no spot price in the stored rows
aws,p5.48xlarge,H100,8,80,ca-central-1,63.296,,18,undated-2025/26,no spot price in the stored rows
aws,p5.48xlarge,H100,8,80,eu-north-1,58.8928,28.3188,18,undated-2025/26,spot = cheapest AZ; AZ range 28.32-28.32 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,eu-west-2,71.552,15.5259,18,undated-2025/26,spot = cheapest AZ; AZ range 15.53-16.33 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,us-east-1,55.04,10.2397,18,undated-2025/26,spot = cheapest AZ; AZ range 10.24-25.75 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,us-east-2,55.04,11.2543,18,undated-2025/26,spot = cheapest AZ; AZ range 11.25-11.99 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,us-west-1,68.8,19.8326,18,undated-2025/26,spot = cheapest AZ; AZ range 19.83-19.83 (AZs whose spot equals on-demand left out)
aws,p5.48xlarge,H100,8,80,us-west-2,55.04,12.6935,18,undated-2025/26,spot = cheapest AZ; AZ range 12.69-12.98 (AZs whose spot equals on-demand left out)
aws,p3.16xlarge,V100,8,16,us-west-2,24.48,4.4957,18,undated-2025/26,spot = cheapest AZ; AZ range 4.50-6.46 (AZs whose spot equals on-demand left out)
aws,p3.16xlarge,V100,8,16,us-east-2,24.48,2.448,18,undated-2025/26,spot = cheapest AZ; AZ range 2.45-2.73 (AZs whose spot equals on-demand left out)
aws,p3.2xlarge,V100,1,16,us-east-1,3.06,0.3707,18,undated-2025/26,spot = cheapest AZ; AZ range 0.37-0.43 (AZs whose spot equals on-demand left out)
aws,p3.2xlarge,V100,1,16,us-west-2,3.06,0.5349,18,undated-2025/26,spot = cheapest AZ; AZ range 0.53-0.66 (AZs whose spot equals on-demand left out)
aws,p3.2xlarge,V100,1,16,eu-west-1,3.305,0.8277,18,undated-2025/26,spot = cheapest AZ; AZ range 0.83-0.85 (AZs whose spot equals on-demand left out)
aws,p3.8xlarge,V100,4,16,us-east-1,12.24,1.4129,18,undated-2025/26,spot = cheapest AZ; AZ range 1.41-1.51 (AZs whose spot equals on-demand left out)
aws,p3.8xlarge,V100,4,16,eu-west-1,13.22,3.5175,18,undated-2025/26,spot = cheapest AZ; AZ range 3.52-3.74 (AZs whose spot equals on-demand left out)
`;

/** Where prices were read. */
export const priceSources: readonly string[] = [
  'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws.go',
  'https://github.com/aws/karpenter-provider-aws/blob/1d927085dd81a9df9301e613f371dac5b4d16bfe/pkg/providers/pricing/zz_generated.pricing_aws_us_gov.go',
  'https://github.com/Azure/karpenter-provider-azure/blob/352646f599290c3a6d2f9710fb535a7b288f88ed/pkg/providers/pricing/zz_generated.pricing.go (from prices.azure.com)',
  'https://github.com/cloudpilot-ai/karpenter-provider-gcp/blob/417f047b117521aba6d3ab120dac538a92161bf4/pkg/providers/pricing/initial-prices.json',
  'https://lambda.ai/instances via github api-evangelist/lambda-labs plans/lambda-labs-plans-pricing.yml',
  'https://www.coreweave.com/pricing via github api-evangelist/coreweave plans/coreweave-plans-pricing.yml',
  'https://www.crusoe.ai/cloud/pricing via github api-evangelist/crusoe plans/crusoe-plans-pricing.yml',
  'https://www.hyperstack.cloud/gpu-pricing via github api-evangelist/nexgen-cloud plans/nexgen-cloud-plans-pricing.yml',
  'https://nebius.com/prices via github tgarg01/silybench-data derived/csv/gpu_prices.csv',
  'github skypilot-org/skypilot-catalog catalogs/v9/nebius/vms.csv @d9bf3aa4',
  'https://www.runpod.io/pricing via github tgarg01/silybench-data derived/csv/gpu_prices.csv',
  'https://www.runpod.io/pricing via https://raw.githubusercontent.com/datareceipts/data-receipts/main/109-gpu-pricing/vendors.json',
  'https://www.runpod.io/pricing via github api-evangelist/runpod (2026-10-07 harvest)',
  'github skypilot-org/skypilot-catalog catalogs/v8/runpod/vms.csv @01acdfd4',
  'https://console.vast.ai/api/v0/bundles/ via github tgarg01/silybench-data derived/cost.json',
  'https://console.vast.ai/api/v0/bundles/ via github tgarg01/silybench-data derived/csv/gpu_prices.csv',
  'https://akash.network/pricing/gpus/ via github api-evangelist/akash plans/plans.yml',
  'https://raw.githubusercontent.com/datareceipts/data-receipts/main/109-gpu-pricing/hyperscalers.json',
  'https://github.com/skypilot-org/skypilot-catalog/blob/00148f2af3672e2229b4f7bf8157d5a3f36e3c35/catalogs/v8/aws/vms.csv',
];
